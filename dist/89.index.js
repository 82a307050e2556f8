export const id = 89;
export const ids = [89];
export const modules = {

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/report/order.js
var order = __webpack_require__(5930);
;// CONCATENATED MODULE: ./lib/tests/explain.js
/** Whether the change touches a file of tests that is invalid: like an invalid policy, it fails the check. */
function hasInvalidTests(files) {
    return listInvalid(files).length > 0;
}
/** Whether a test found the policy to be otherwise than it says. */
function hasFailedTests(files, failOn) {
    return listFailed(files, failOn).length > 0;
}
/** Why the tests fail the step, one sentence each with what to do; null where they do not. */
function explainTests(files, failOn) {
    const invalid = listInvalid(files);
    const failed = listFailed(files, failOn);
    const parts = [
        ...(invalid.length > 0 ? [`Not valid: ${listPaths(invalid)}. Mend the errors that are shown on their lines.`] : []),
        ...(failed.length > 0
            ? [`Policy tests failed: ${listPaths(failed)}. Correct the policy, or the tests if the new behaviour is meant.`]
            : []),
    ];
    return parts.length === 0 ? null : parts.join('\n');
}
function listInvalid(files) {
    return files.filter(({ isTouched, findings }) => isTouched && findings.some(({ severity }) => severity === 'error'));
}
function listFailed(files, failOn) {
    if (failOn === 'never')
        return [];
    return files.filter(({ results }) => results.some(({ outcome }) => outcome.kind === 'failed'));
}
function listPaths(files) {
    return files.map(({ path }) => path).join(', ');
}

;// CONCATENATED MODULE: ./lib/check/conclude.js


/** `failed`: something is valid, and fails the check all the same by a finding or a test. */
function chooseCheckResult(found, failOn) {
    const { touched, tests } = found;
    if (listFailingCodes(found, failOn).length > 0 || hasFailedTests(tests, failOn))
        return 'failed';
    if (touched.some(isInvalid) || hasInvalidTests(tests))
        return 'invalid';
    return touched.some(order/* isChanged */.Hq) ? 'changed' : 'unchanged';
}
/** Why a check fails and what to do next; null where it succeeds. */
function explainCheck(found, failOn) {
    const invalid = found.touched.filter(isInvalid).map(({ file }) => file);
    const codes = listFailingCodes(found, failOn);
    const failures = [
        invalid.length > 0 ? `Not valid: ${invalid.join(', ')}. Mend the errors that are shown on their lines.` : null,
        codes.length > 0
            ? `Findings that fail the check (fail-on: ${failOn}): ${codes.join(', ')}. Mend them, or accept each in its file with \`# pgbeam-allow: <code> <reason>\`.`
            : null,
        explainTests(found.tests, failOn),
    ];
    return failures.filter(failure => failure !== null).join('\n') || null;
}
const FAILING = { error: ['error'], warning: ['error', 'warning'], never: [] };
/** The codes of findings that reach `fail-on`, besides the errors that make a file invalid. */
function listFailingCodes({ touched, findings }, failOn) {
    const failing = FAILING[failOn];
    const standing = [...findings, ...touched.filter(policy => !isInvalid(policy)).flatMap(policy => policy.findings)];
    // PgBeam out of reach never fails a check.
    const reached = standing.filter(({ accepted, code, severity }) => accepted === undefined && code !== 'live-unknown' && failing.includes(severity));
    return [...new Set(reached.map(({ code }) => code))];
}
function isInvalid({ action }) {
    return action === 'invalid';
}

// EXTERNAL MODULE: ./lib/knowledge/test-files.js + 1 modules
var test_files = __webpack_require__(292);
// EXTERNAL MODULE: ./lib/review/identity.js
var identity = __webpack_require__(5116);
// EXTERNAL MODULE: ./lib/review/read.js
var review_read = __webpack_require__(3554);
// EXTERNAL MODULE: ./lib/policy/characters.js
var characters = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/policy/list-findings.js
var list_findings = __webpack_require__(1907);
// EXTERNAL MODULE: ./lib/policy/mistakes.js
var mistakes = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/policy/node.js
var policy_node = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/policy/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(6517);
// EXTERNAL MODULE: ./lib/policy/source-text.js
var source_text = __webpack_require__(8129);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var policy_nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/policy/quote.js
var quote = __webpack_require__(4594);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/tests/schema.js

/** A file of policy tests, `*.tests.yaml`: statements, and what the policy beside it must make of them. */
const MASK_KINDS = ['redact', 'null', 'hash'];
// As in a policy, null plainly means the kind of that name.
const maskKind = schemas/* union */.KCZ([schemas/* enum */.k5n(MASK_KINDS), schemas/* null */.chJ().transform(() => 'null')]);
const statement = {
    name: schemas/* string */.YjP().min(1).optional().describe('What the test is about, for whoever reads that it failed.'),
    // The bounds are the API's.
    sql: schemas/* string */.YjP().min(1).max(100_000).describe('The statement that an agent would send.'),
};
const rowFilter = schemas/* string */.YjP()
    .min(1)
    .optional()
    .describe('The predicate that must filter the rows; left out, any predicate will do.');
const policyTestSchema = schemas/* discriminatedUnion */.gMt('expect', [
    schemas/* strictObject */.rej({ ...statement, expect: schemas/* literal */.euz('allow').describe('The statement runs as it is.') }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('block').describe('The statement is refused.'),
        rule: schemas/* string */.YjP()
            .min(1)
            .optional()
            .describe('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule will do.'),
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('mask').describe('The statement runs, and columns of its result are masked.'),
        masked: schemas/* record */.g1P(schemas/* string */.YjP().min(1), maskKind)
            .optional()
            .describe('The columns that must be masked, and how; left out, any mask will do.'),
        row_filter: rowFilter,
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('row-filter').describe('The statement runs, and sees only some of the rows.'),
        row_filter: rowFilter,
    }),
]);
const testFileSchema = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP().min(1).describe('The path of the policy file, from the folder that this file is in.'),
    tests: schemas/* array */.YOg(policyTestSchema).min(1).describe('The statements to try, each with what must become of it.'),
});

;// CONCATENATED MODULE: ./lib/tests/describe-issue.js






/** Turns what the schema objects to into mistakes with codes and places. */
function describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, list_findings/* MAX_FINDINGS */.Mt).map(key => describeUnknownField([...path, key], root));
    }
    const { found, node, key } = (0,policy_node/* findPlace */.Pj)(root, path);
    const name = path.findLast(segment => typeof segment === 'string') ?? '';
    const field = typeof path.at(-1) === 'number' ? `An entry of ${(0,quote/* quote */.h)(name)}` : (0,quote/* quote */.h)(name);
    if (!found)
        return [{ code: 'missing-field', offset: node.start, message: `The field ${field} is missing; add it.` }];
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        const message = `${field} has no value; write one, or remove the line.`;
        return [{ code: 'empty-value', offset: key, message }];
    }
    return [{ offset: issue.code === 'invalid_key' ? key : node.start, ...describeValue({ issue, node, field, path }) }];
}
function describeValue({ issue, node, field, path }) {
    switch (issue.code) {
        case 'invalid_union':
            return describeChoice({ node, field, choices: path.at(-1) === 'expect' ? EXPECTATIONS : describe_issue_MASK_KINDS });
        case 'too_small': {
            const message = `${field} is empty; give it at least one ${issue.origin === 'array' ? 'entry' : 'character'}.`;
            return { code: 'out-of-bounds', message };
        }
        case 'too_big':
            return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
        case 'invalid_key':
            return { code: 'empty-name', message: 'The name of a column is empty; write it.' };
        default: {
            const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
            return { code: 'wrong-type', message: `${field} takes ${expected}, and this is ${describeNode(node)}.` };
        }
    }
}
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping of columns to kinds of masks',
    string: 'a text',
};
function describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    return typeof node.value === 'string'
        ? `the text ${(0,quote/* quote */.h)(node.value)}`
        : `the ${typeof node.value} ${(0,quote/* quote */.h)(node.source)}`;
}
function describeChoice({ node, field, choices }) {
    const nearest = (0,policy_nearest/* findNearest */.q)((0,policy_node/* getText */.q4)(node) ?? '', choices);
    const advice = nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `${field} takes ${(0,quote/* listChoices */.Z)(choices)}, and this is ${describeNode(node)}${advice}`;
    return { code: 'invalid-value', message };
}
function describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const offset = (0,policy_node/* findPlace */.Pj)(root, path).key;
    const owner = (0,policy_node/* findPlace */.Pj)(root, path.slice(0, -1)).node;
    const owners = path.length > 1 ? listOwners(name) : [];
    if (owners.length > 0) {
        const actual = (0,quote/* quote */.h)((0,policy_node/* getText */.q4)((0,policy_node/* getField */.VI)(owner, 'expect')) ?? '');
        const message = `${(0,quote/* quote */.h)(name)} goes with ${(0,quote/* listChoices */.Z)(owners)}, and this test expects ${actual}; remove the field, or change \`expect\`.`;
        return { code: 'misplaced-expectation', offset, message };
    }
    const known = path.length > 1 ? TEST_FIELDS : Object.keys(testFileSchema.shape);
    const nearest = (0,policy_nearest/* findNearest */.q)(name, known);
    const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    return { code: 'unknown-field', offset, message: `There is no field ${(0,quote/* quote */.h)(name)} here; ${advice}` };
}
/** The expectations that have a field of this name. */
function listOwners(name) {
    return policyTestSchema.options.filter(({ shape }) => Object.hasOwn(shape, name)).flatMap(listExpectations);
}
function listExpectations({ shape }) {
    return [...shape.expect.values];
}
const EXPECTATIONS = policyTestSchema.options.flatMap(listExpectations);
const describe_issue_MASK_KINDS = schema/* profileSchema */.Fk.shape.masking_rules.unwrap().element.shape.kind.options;
const TEST_FIELDS = [...new Set(policyTestSchema.options.flatMap(({ shape }) => Object.keys(shape)))];

;// CONCATENATED MODULE: ./lib/tests/mistakes.js
/**
 * What can be found in a file of policy tests beside what `src/policy/mistakes.ts` lists for every file. An `error`
 * makes the file invalid, so that none of its tests is run; a test that fails is an error on its line.
 */
const TEST_MISTAKES = {
    'policy-outside-repository': {
        severity: 'error',
        meaning: 'The `policy` of a test file leads out of the repository.',
        fix: 'Write the path of the policy file from the folder that the test file is in.',
    },
    'unknown-policy-file': {
        severity: 'error',
        meaning: 'The `policy` of a test file is no policy file at this commit, or none that the globs take in.',
        fix: 'Correct the path: it goes from the folder that the test file is in.',
    },
    'misplaced-expectation': {
        severity: 'error',
        meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
        fix: 'Remove the field, or change `expect`.',
    },
    'policy-test-failed': {
        severity: 'error',
        meaning: "The policy does something else with a statement than its test expects, by PgBeam's own engine.",
        fix: 'Correct the policy, or the test if the new behaviour is meant.',
    },
};

;// CONCATENATED MODULE: ./lib/tests/test-data.js
/** What stands for a field with nothing after it: no value of the schema, not even the mask kind that `null` names. */
const NOTHING = Symbol('nothing');
/** The plain data of a tree, for the schema. */
function toTestData(node) {
    if (node.kind === 'list')
        return node.items.map(toTestData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping') {
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toTestData(value)]));
    }
    if (node.kind === 'broken')
        return NOTHING;
    return node.value === null && node.source === '' ? NOTHING : node.value;
}

;// CONCATENATED MODULE: ./lib/tests/parse.js










/** Reads a file of policy tests. Whatever it holds, the result is its tests, or findings that say what is wrong. */
function parseTests(file) {
    const { content } = file;
    if (content.kind === 'unreadable')
        return { kind: 'invalid', file, findings: [describeUnreadable(content)] };
    const source = new source_text/* SourceText */.D(content.text.replace(/^\ufeff/, ''));
    const control = (0,characters/* findControlCharacter */.A)(source.text);
    if (control)
        return { kind: 'invalid', file, findings: listFindings([control], source) };
    const { root, complete, mistakes } = (0,read_yaml/* readYaml */.g)(source);
    if (!complete || root?.kind !== 'mapping') {
        const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : [];
        return { kind: 'invalid', file, findings: listFindings([...mistakes, ...shape], source) };
    }
    return interpret({ file, root, source, mistakes });
}
function interpret({ file, root, source, mistakes, }) {
    const parsed = testFileSchema.safeParse(toTestData(root));
    const issues = parsed.success ? [] : listIssues(parsed.error).flatMap(issue => describeIssue(issue, root));
    const findings = listFindings([...mistakes, ...issues, ...(0,characters/* findUnseenCharacters */.k)(root)], source);
    if (!parsed.success || findings.some(({ severity }) => severity === 'error'))
        return { kind: 'invalid', file, findings };
    const locate = (...path) => source.positionAt((0,policy_node/* findPlace */.Pj)(root, path).node.start);
    return {
        kind: 'valid',
        file,
        policy: parsed.data.policy,
        policyAt: locate('policy'),
        tests: parsed.data.tests.map((test, index) => ({ test, at: locate('tests', index) })),
        findings,
    };
}
function describeShape(root) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty) {
        const message = 'The file holds no tests; write `policy` and `tests`, or delete the file.';
        return { code: 'empty-file', offset: 0, message };
    }
    const message = `A file of tests is a mapping with \`policy\` and \`tests\`, and this is a ${root.kind}.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}
function describeUnreadable({ reason }) {
    const code = reason === 'too-large' ? 'file-too-large' : reason;
    return { code, severity: 'error', message: UNREADABLE[reason], at: list_findings/* FILE_START */.WS };
}
const UNREADABLE = {
    'too-large': 'The file is larger than 1 MiB. Split it: a policy may have several files of tests.',
    'not-utf-8': 'The file is not UTF-8 text. Save it as UTF-8.',
    'symbolic-link': 'The path is a symbolic link, and links are not followed. Put the tests themselves here.',
    submodule: 'The path is a submodule, whose files belong to another repository. Put the tests into this one.',
};
/** Nobody reads further than findings are listed. */
function listIssues({ issues }) {
    return issues.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1);
}
const KINDS = { ...mistakes/* MISTAKES */.k, ...TEST_MISTAKES };
/** In the order of their places, each once: what aliases bring to several places is wrong only where it is written. */
function listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const { severity } = KINDS[code];
        findings.set(`${offset} ${code} ${message}`, { code, severity, message, at: source.positionAt(offset) });
    }
    return (0,list_findings/* limitFindings */.uL)([...findings.values()].sort(list_findings/* compareFindings */.Eg));
}

;// CONCATENATED MODULE: ./lib/tests/resolve.js


/** Finds the policy file that tests are for among those of the same commit. */
function resolvePolicy(source, policyPaths) {
    if (source.kind === 'invalid')
        return { ...source, policyPath: undefined };
    const policyPath = joinPath(source.file.path, source.policy);
    if (policyPath === undefined)
        return { ...invalidate(source, describeOutside(source)), policyPath };
    if (policyPaths.has(policyPath))
        return { ...source, policyPath };
    return { ...invalidate(source, describeUnknown(source, policyPath, policyPaths)), policyPath };
}
/** The path from the root of the repository; undefined for one that leads out of it, or starts anywhere else. */
function joinPath(testFile, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const parts = testFile.split('/').slice(0, -1);
    for (const part of relative.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function invalidate({ file, findings }, finding) {
    return { kind: 'invalid', file, findings: [...findings, finding] };
}
function describeOutside({ policy, policyAt: at }) {
    const message = `${(0,quote/* quote */.h)(policy)} leads out of the repository; write the path of the policy file from this file's folder.`;
    return { code: 'policy-outside-repository', severity: 'error', message, at };
}
function describeUnknown({ policyAt: at }, path, known) {
    const nearest = (0,policy_nearest/* findNearest */.q)(path, [...known]);
    const advice = nearest === undefined ? 'correct the path, which goes from this file’s folder' : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `There is no policy file ${(0,quote/* quote */.h)(path)} that the globs take in; ${advice}${nearest === undefined ? '.' : ''}`;
    return { code: 'unknown-policy-file', severity: 'error', message, at };
}

;// CONCATENATED MODULE: ./lib/tests/plan.js


/**
 * The files of tests that a change concerns: those that are to be run because the policy or the tests changed, and
 * those that are invalid. The others say nothing that they did not say before.
 */
function planTests({ base, head }) {
    const paths = new Set(head.policies.map(({ path }) => path));
    const hasPolicyChanged = findChanges(base.policies, head.policies);
    const hasTestChanged = findChanges(base.tests, head.tests);
    return head.tests
        .map(file => resolvePolicy(parseTests(file), paths))
        .map(tests => {
        const { policyPath, file } = tests;
        const isForChanged = policyPath !== undefined && hasPolicyChanged(policyPath);
        return { ...tests, isTouched: isForChanged || hasTestChanged(file.path) };
    })
        .filter(({ kind, isTouched }) => kind === 'invalid' || isTouched);
}
/** Tells whether what is at a path differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

;// CONCATENATED MODULE: ./lib/check/read-sides.js




const read_sides_NOTHING = { policies: [], tests: [] };
/** Reads both commits at once, each distinct content once. */
async function readSides({ comparison, snapshots, defaultProject, parse, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const read = (await snapshots.read(commits)).map(test_files/* separateTests */.X);
    const parsed = (0,review_read/* parseSnapshots */.Jq)(read.map(({ policies }) => policies), parse);
    const [head = [], base = []] = parsed.map(sources => (0,identity/* assignProjects */.gY)(sources, defaultProject));
    const [headFiles = read_sides_NOTHING, baseFiles = read_sides_NOTHING] = read.map(({ policies, tests }) => ({
        policies: policies.files,
        tests,
    }));
    return { base, head, tests: planTests({ base: baseFiles, head: headFiles }) };
}

;// CONCATENATED MODULE: ./lib/knowledge/time.js
/** A time of the API's in the one form that sorts and shows alike, ISO 8601 in UTC; null for anything that is none. */
function readTime(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
}

;// CONCATENATED MODULE: ./lib/knowledge/agents.js

/** Lists each project's credentials, all projects at once; nothing without a `reader`. */
async function readAgents({ projects, reader, inquiry, }) {
    if (!reader)
        return new Map();
    const answers = await Promise.all(projects.map(async (projectId) => {
        const answer = await inquiry.ask({ topic: 'agents', projectId }, () => reader.listAgents(projectId));
        return { projectId, answer };
    }));
    return new Map(answers.flatMap(({ projectId, answer }) => (answer.kind === 'answered' ? [[projectId, answer.value]] : [])));
}
/** The credentials bound to a live profile. `now` in ms since the epoch. */
function describeAgents({ agents, profileId, now, }) {
    const credentials = agents
        .filter(agent => agent.profileId === profileId)
        .map(agent => describeCredential(agent, now))
        .sort(compareCredentials);
    return { active: credentials.filter(({ state }) => state === 'active').length, credentials };
}
/** A profile that does not exist yet governs nobody. */
const NOBODY = { active: 0, credentials: [] };
function describeCredential(agent, now) {
    const { id, name, principal, status } = agent;
    const expiresAt = readTime(agent.expiresAt);
    // What does not say when it expires is taken to be in use.
    const isExpired = status === 'active' && expiresAt !== null && Date.parse(expiresAt) <= now;
    const state = isExpired ? 'expired' : status;
    return { id, name, principal, state, last_used_at: readTime(agent.lastUsedAt), expires_at: expiresAt };
}
/** A state that this version does not know may well be one in which a credential works. */
const STATE_RANKS = { active: 0, expired: 2, disabled: 3, revoked: 4 };
const PRINCIPAL_RANKS = { agent: 0, human: 1 };
/** The active ones first, agents before people, those used last before others. */
function compareCredentials(one, other) {
    return (rankIn(STATE_RANKS, one.state, 1) - rankIn(STATE_RANKS, other.state, 1) ||
        rankIn(PRINCIPAL_RANKS, one.principal, 2) - rankIn(PRINCIPAL_RANKS, other.principal, 2) ||
        compareText(other.last_used_at ?? '', one.last_used_at ?? '') ||
        compareText(one.name, other.name));
}
function rankIn(ranks, key, otherwise) {
    return Object.hasOwn(ranks, key) ? (ranks[key] ?? otherwise) : otherwise;
}
function compareText(one, other) {
    return one < other ? -1 : Number(one > other);
}

// EXTERNAL MODULE: ./lib/review/findings.js
var findings = __webpack_require__(2696);
// EXTERNAL MODULE: ./lib/review/policy-report.js
var policy_report = __webpack_require__(1623);
// EXTERNAL MODULE: ./lib/live/body.js
var body = __webpack_require__(4924);
// EXTERNAL MODULE: ./lib/live/profile.js
var profile = __webpack_require__(351);
// EXTERNAL MODULE: ./lib/pgbeam/errors.js
var errors = __webpack_require__(1099);
;// CONCATENATED MODULE: ./lib/knowledge/draft.js



/** The draft of a file's version; undefined where its project could not be read. */
function composeDraft({ document, projectId }, directory) {
    const known = directory.find(projectId, document);
    switch (known.kind) {
        case 'unknown':
            return undefined;
        case 'none':
            return createDraft({ projectId, body: (0,body/* composeCreation */.y)(document), passedThrough: [] });
        case 'found': {
            const passedThrough = Object.keys((0,profile/* listUnknownFields */.Ci)(known.live));
            return createDraft({ projectId, body: (0,body/* composeUpdate */.W)(document, known.live), passedThrough });
        }
    }
}
/** `passedThrough`: fields of the body that this version does not know, sent as they came. */
function createDraft({ projectId, body, passedThrough, }) {
    let current = body;
    return {
        projectId,
        async send(request) {
            try {
                return await request(current);
            }
            catch (error) {
                const refused = listRefused(error).filter(field => passedThrough.includes(field));
                if (refused.length === 0)
                    throw error;
                // As an update does, which would lose nothing by it either.
                current = Object.fromEntries(Object.entries(current).filter(([field]) => !refused.includes(field)));
                return request(current);
            }
        },
    };
}
/** The fields of the draft that an answer says no to. */
function listRefused(error) {
    const names = error instanceof errors/* PgBeamError */.p && error.status === 400 ? error.fieldErrors : [];
    return names.map(({ field }) => nameDraftField(field));
}
/** A field error's path within the draft: in the body of a request the draft is its `policy`. */
function nameDraftField(field) {
    return field.replace(/^policy(?:\.|$)/, '');
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/knowledge/inquiry.js


/** Requests in flight at once: few enough for a rate limit per key, enough to hide the latency of most. */
const CONCURRENCY = 8;
function createInquiry() {
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
    const closed = new Map();
    const told = new Set();
    const gaps = new Map();
    function note({ topic }, error) {
        if (isRefusal(error.status))
            return;
        const gap = gaps.get(nameCause(error)) ?? { error, topics: new Set() };
        gap.topics.add(topic);
        gaps.set(nameCause(error), gap);
    }
    async function answer(question, request) {
        const earlier = listScopes(question).flatMap(scope => closed.get(scope) ?? [])[0];
        if (earlier)
            return { kind: 'unanswered', error: earlier };
        try {
            return { kind: 'answered', value: await request() };
        }
        catch (error) {
            if (!(error instanceof errors/* PgBeamError */.p))
                throw error;
            const reach = reachOf(error);
            if (reach !== 'question')
                closed.set(nameScope(reach, question), error);
            return { kind: 'unanswered', error };
        }
    }
    return {
        async ask(question, request) {
            const given = await limit(() => answer(question, request));
            if (given.kind === 'unanswered')
                note(question, given.error);
            return given;
        },
        closeProject(projectId, error) {
            told.add(nameCause(error));
            const reach = reachOf(error) === 'everything' ? 'everything' : 'project';
            closed.set(nameScope(reach, { projectId }), error);
        },
        listGaps: () => [...gaps].filter(([cause]) => !told.has(cause)).map(([, gap]) => gap),
    };
}
/** Drafts and tests are asked about by the same request. */
const REQUESTS = { agents: 'agents', drafts: 'evaluations', replays: 'replays', tests: 'evaluations' };
function nameScope(scope, { topic, projectId }) {
    if (scope === 'everything')
        return scope;
    return JSON.stringify(scope === 'topic' && topic ? [projectId, REQUESTS[topic]] : [projectId]);
}
function listScopes(question) {
    return ['everything', 'project', 'topic'].map(scope => nameScope(scope, question));
}
/** The same for failures of which one alone is worth telling. */
function nameCause(error) {
    const { kind, status, code, target } = error;
    return JSON.stringify(reachOf(error) === 'everything' ? [kind, status, code] : [kind, status, code, target]);
}
/** How far a failure goes: one question, every one like it in its project, or all of them. */
function reachOf({ kind, status = 0, code }) {
    if (kind === 'reply')
        return 'topic';
    // An id from a file that is no id says nothing about PgBeam.
    if (kind === 'configuration')
        return code === 'INVALID_ID' ? 'topic' : 'everything';
    if (kind !== 'status')
        return 'everything';
    if (isRefusal(status))
        return 'question';
    return USELESS_TO_ASK.has(status) ? 'everything' : 'topic';
}
/** After all its tries: the key is no good or used up, or nobody is there. */
const USELESS_TO_ASK = new Set([401, 429, 502, 503]);
/** Whether PgBeam says no to what it was sent, rather than to who sent it, or to everything. */
function isRefusal(status) {
    return status === 400 || status === 413 || status === 422;
}

;// CONCATENATED MODULE: ./lib/knowledge/check-draft.js






/** Has PgBeam look at a version as it would at apply, by the cheapest question that holds it. */
async function checkDraft({ source, draft }, { reader, inquiry }) {
    if (!draft)
        return [];
    const { projectId, document } = source;
    const answer = await inquiry.ask({ topic: 'drafts', projectId }, () => draft.send(policy => reader.evaluate(projectId, { sql: 'SELECT 1', policy })));
    const isRefused = answer.kind === 'unanswered' && isRefusal(answer.error.status);
    return isRefused ? describeRefusal(answer.error, document) : [];
}
/** What PgBeam will refuse at apply, on the lines that it is about as far as PgBeam says. */
function describeRefusal(error, document) {
    if (error.fieldErrors.length === 0)
        return [refuse(error.detail || 'it gives no reason', list_findings/* FILE_START */.WS)];
    return error.fieldErrors.map(fieldError => describeFieldError(fieldError, document));
}
function describeFieldError({ field, detail }, document) {
    return refuse(`${(0,quote/* quote */.h)(field)}: ${detail}`, document.locate(readPath(nameDraftField(field))));
}
/** `masking_rules.0.kind` or `masking_rules[0].kind`. */
function readPath(field) {
    const parts = field.split(/[.[\]]+/).filter(part => part !== '');
    return parts.map(part => (/^\d{1,9}$/.test(part) ? Number(part) : part));
}
function refuse(why, at) {
    const message = `PgBeam would refuse this policy at apply: ${why}. Correct it, so that merging does not fail.`;
    return (0,policy_report/* reportFinding */.M$)((0,findings/* createReviewFinding */.e)({ code: 'refused-by-pgbeam', at, message }));
}

// EXTERNAL MODULE: ./lib/pgbeam/describe-error.js
var describe_error = __webpack_require__(5650);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/knowledge/gaps.js



const TOPICS = {
    agents: 'the agents bound to the profiles',
    drafts: 'PgBeam’s own check of the new versions',
    replays: 'a replay of recorded queries',
    tests: 'the policy tests',
};
/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
function describeGap({ error, topics }) {
    const { problem, nextStep } = (0,describe_error/* describeError */.U)(error);
    const missing = (0,words/* joinWithAnd */.Ol)([...topics].map(topic => TOPICS[topic]));
    const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : '';
    const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`;
    const { severity } = findings/* REVIEW_FINDINGS */.A['live-unknown'];
    return { code: 'live-unknown', severity, message, line: null, column: null };
}

;// CONCATENATED MODULE: ./lib/tests/judge.js

/** Undefined where a decision is what the test expects; else what is different, in a sentence. Shows no predicate. */
function findDifference(test, decision) {
    const { verdict } = decision;
    if (verdict !== test.expect)
        return describeVerdict(test, decision);
    switch (test.expect) {
        case 'allow':
            return undefined;
        case 'block':
            if (test.rule === undefined || test.rule === decision.rule)
                return undefined;
            return `Expected to be blocked by ${(0,quote/* quote */.h)(test.rule)}, and is blocked by ${(0,quote/* quote */.h)(decision.rule)}.`;
        case 'mask':
            return findMaskDifference(test.masked ?? {}, decision) ?? findFilterDifference(test.row_filter, decision);
        case 'row-filter':
            return findFilterDifference(test.row_filter, decision);
    }
}
function describeVerdict({ expect }, decision) {
    const { verdict } = decision;
    const known = Object.hasOwn(VERDICTS, verdict) ? VERDICTS[verdict] : `judged ${(0,quote/* quote */.h)(verdict)}`;
    return `Expected to be ${VERDICTS[expect]}, and is ${known}${describeDetail(decision)}.`;
}
function describeDetail({ verdict, rule, maskedColumns }) {
    if (verdict === 'block')
        return ` by ${(0,quote/* quote */.h)(rule)}`;
    if (verdict !== 'mask' || maskedColumns.length === 0)
        return '';
    const shown = maskedColumns.slice(0, SHOWN_COLUMNS).map(({ column, kind }) => `${(0,quote/* quote */.h)(column)} by ${(0,quote/* quote */.h)(kind)}`);
    const rest = maskedColumns.length - shown.length;
    return ` (${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
const SHOWN_COLUMNS = 5;
const VERDICTS = {
    allow: 'allowed as it is',
    block: 'blocked',
    mask: 'masked',
    'row-filter': 'row-filtered',
};
/** Other columns may be masked as well. Columns match without regard to case, as everywhere in a policy. */
function findMaskDifference(expected, { maskedColumns }) {
    const actual = new Map(maskedColumns.map(({ column, kind }) => [column.toLowerCase(), kind]));
    const wrong = Object.entries(expected).find(([column, kind]) => actual.get(column.toLowerCase()) !== kind);
    if (!wrong)
        return undefined;
    const [column, kind] = wrong;
    const masked = actual.get(column.toLowerCase());
    const found = masked === undefined ? 'not masked' : `masked by ${(0,quote/* quote */.h)(masked)}`;
    return `Expected column ${(0,quote/* quote */.h)(column)} to be masked by ${(0,quote/* quote */.h)(kind)}, and it is ${found}.`;
}
/** Spaces and line breaks apart, the predicate is compared as it is written. */
function findFilterDifference(expected, { rowFilterPredicate }) {
    if (expected === undefined)
        return undefined;
    if (rowFilterPredicate === null)
        return 'Expected the rows to be filtered, and they are not.';
    return unifySpaces(rowFilterPredicate) === unifySpaces(expected)
        ? undefined
        : 'Expected the rows to be filtered by this predicate, and they are filtered by another one.';
}
function unifySpaces(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/tests/results.js

/** How a test ended that the engine answered. */
function judgeDecision({ test }, decision) {
    const difference = findDifference(test, decision);
    if (difference === undefined)
        return { kind: 'passed' };
    return { kind: 'failed', difference, reason: decision.reason, hint: decision.hint };
}
function notRun(why) {
    return { kind: 'not-run', why };
}

;// CONCATENATED MODULE: ./lib/knowledge/policy-tests.js


/** Tests that are run for one change. A file of 1 MiB could hold twenty times as many, each of which is a request. */
const MOST_TESTS = 1000;
/** Runs the tests of files against the versions of their policies in the change. */
function runTests({ files, findSubject, reader, inquiry, }) {
    let left = MOST_TESTS;
    async function runTest(located, subject) {
        if ('why' in subject)
            return notRun(subject.why);
        if (left === 0)
            return notRun('too-many');
        left -= 1;
        const { projectId } = subject;
        const { sql } = located.test;
        const answer = await inquiry.ask({ topic: 'tests', projectId }, () => subject.send(policy => reader.evaluate(projectId, { sql, policy })));
        if (answer.kind === 'answered')
            return judgeDecision(located, answer.value);
        return notRun(isRefusal(answer.error.status) ? 'refused' : 'no-answer');
    }
    return Promise.all(files.map(file => testFile(file, located => runTest(located, findSubject(file.policyPath ?? '')))));
}
/** The same where nothing can be run. */
function skipTests(files, why) {
    return Promise.all(files.map(file => testFile(file, async () => notRun(why))));
}
async function testFile(file, runTest) {
    const { policyPath: policy, isTouched, findings } = file;
    const tests = file.kind === 'valid' ? file.tests : [];
    const results = await Promise.all(tests.map(async (located) => ({ ...located, outcome: await runTest(located) })));
    return { path: file.file.path, policy, isTouched, findings, results };
}

;// CONCATENATED MODULE: ./lib/knowledge/replay-summary.js

/** Queries that are shown one by one. */
const SHOWN_QUERIES = 5;
/** Columns of one query that are listed. */
const replay_summary_SHOWN_COLUMNS = 20;
/** What the new version would do to recorded queries that the live profile does not. */
function summariseReplay({ days, wanted, current }) {
    const { summary, items } = wanted;
    const before = current && new Map(current.items.map(item => [item.queryHash, item.result]));
    const changed = items.flatMap(item => findEffect(item, before?.get(item.queryHash)) ?? []);
    const count = (effect) => countQueries(changed.filter(query => query.effect === effect));
    return {
        days,
        bound_credentials: summary.boundCredentials,
        tried: { ...countQueries(items.map(({ occurrences: runs }) => ({ runs }))), queries: summary.evaluated },
        newly_blocked: { ...count('newly_blocked'), queries: summary.newlyBlocked },
        newly_allowed: { ...count('newly_allowed'), queries: summary.newlyAllowed },
        masked_differently: before ? count('masked_differently') : null,
        filtered_differently: before ? count('filtered_differently') : null,
        busiest: changed.toSorted((one, other) => other.runs - one.runs).slice(0, SHOWN_QUERIES),
        truncated: summary.truncated,
        skipped_unparseable: summary.skippedUnparseable,
    };
}
/** What is said without asking: a profile to which nobody is bound has no recorded queries. */
function describeUnbound(days) {
    const none = { queries: 0, runs: 0 };
    return {
        days,
        bound_credentials: 0,
        tried: none,
        newly_blocked: none,
        newly_allowed: none,
        masked_differently: null,
        filtered_differently: null,
        busiest: [],
        truncated: false,
        skipped_unparseable: 0,
    };
}
function countQueries(queries) {
    return { queries: queries.length, runs: queries.reduce((sum, { runs }) => sum + runs, 0) };
}
/** How a query fares otherwise than before; undefined where it does not. */
function findEffect(item, before) {
    const { sql, occurrences: runs, result } = item;
    const query = { sql, runs, last_seen: readTime(item.lastSeen), reason: null };
    if (item.change === 'newly_blocked') {
        return { ...query, effect: 'newly_blocked', rule: result.rule, reason: result.reason };
    }
    if (item.change === 'newly_allowed')
        return { ...query, effect: 'newly_allowed', rule: item.recordedRule };
    const isComparable = before !== undefined && before.verdict !== 'block' && result.verdict !== 'block';
    if (!isComparable)
        return undefined;
    const masked = compareMasks(before, result);
    if (masked.length > 0)
        return { ...query, effect: 'masked_differently', rule: null, masked };
    return before.rowFilterPredicate === result.rowFilterPredicate
        ? undefined
        : { ...query, effect: 'filtered_differently', rule: null };
}
function compareMasks(before, after) {
    const [was, is] = [before, after].map(({ maskedColumns }) => new Map(maskedColumns.map(({ column, kind }) => [column, kind])));
    return [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])]
        .map(column => ({ column, before: was?.get(column) ?? null, after: is?.get(column) ?? null }))
        .filter(change => change.before !== change.after)
        .slice(0, replay_summary_SHOWN_COLUMNS);
}

;// CONCATENATED MODULE: ./lib/knowledge/replay.js





/** Tries what the credentials bound to a live profile have run against the new version, if that changes access at all. */
async function replaySubject({ subject: { report, draft, known }, agents, days, ...options }) {
    if (!draft || !changesAccess(report))
        return replay_NOTHING;
    // What nobody is bound to, nobody has used.
    if (agents?.credentials.length === 0)
        return { ...replay_NOTHING, report: describeUnbound(days) };
    if (known.kind !== 'found')
        return replay_NOTHING;
    const { live } = known;
    const replay = (version) => askForReplay({ version, live, days, ...options });
    const [wanted, current] = await Promise.all([
        replay(draft),
        mayMaskDifferently(report) ? replay(composeLiveDraft(live)) : undefined,
    ]);
    if (wanted.kind === 'unanswered') {
        return { ...replay_NOTHING, refusal: isRefusal(wanted.error.status) ? wanted.error : undefined };
    }
    const before = current?.kind === 'answered' ? current.value : undefined;
    const summary = summariseReplay({ days, wanted: wanted.value, current: before });
    return { ...replay_NOTHING, report: summary, isTaken: true };
}
const replay_NOTHING = { report: undefined, isTaken: false, refusal: undefined };
function changesAccess({ direction }) {
    return direction !== 'none' && direction !== 'neutral';
}
/** Whether queries that stay allowed may be masked or filtered differently. */
function mayMaskDifferently({ changes }) {
    return changes.some(({ area, direction }) => (area === 'masking' || area === 'rows') && direction !== 'neutral');
}
/** As many shapes of queries as the API tries at once. */
const MOST_SHAPES = 500;
function askForReplay({ version, live, days, reader, inquiry, now, }) {
    const { projectId } = version;
    const request = { boundPolicyId: live.id, start: findStart(now, days), limit: MOST_SHAPES };
    return inquiry.ask({ topic: 'replays', projectId }, () => version.send(policy => reader.replay(projectId, { ...request, policy })));
}
const DAY_MS = 24 * 60 * 60 * 1000;
/** However many days are asked for, nothing was recorded before the epoch. */
function findStart(now, days) {
    return new Date(Math.max(0, now - days * DAY_MS));
}
/** The live profile as it is, as a draft: a replay of it shows how queries are masked and filtered now. */
function composeLiveDraft(live) {
    const unknown = (0,profile/* listUnknownFields */.Ci)(live);
    const known = schema/* FIELDS */.cJ.filter(field => (live.raw[field] ?? null) !== null).map(field => [field, live.raw[field]]);
    const body = { ...unknown, ...Object.fromEntries(known) };
    return createDraft({ projectId: live.projectId, body, passedThrough: Object.keys(unknown) });
}

;// CONCATENATED MODULE: ./lib/knowledge/subject.js

/** Finds the version behind each report. A report of an invalid file has none. */
function findSubjects(reports, { base, head, directory, drafts }) {
    const [before, after] = [base, head].map(indexValid);
    const subjects = new Map();
    for (const report of reports) {
        const source = (report.action === 'unmanage' ? before : after)?.get(report.file);
        if (!source || report.action === 'invalid')
            continue;
        const isChanged = report.action === 'create' || report.action === 'update';
        const known = directory.find(source.projectId, source.document);
        subjects.set(report, { report, source, known, draft: isChanged ? drafts.find(report.file) : undefined });
    }
    return subjects;
}
function createDrafts({ head, directory }) {
    const sources = indexValid(head);
    const drafts = new Map();
    return {
        find(path) {
            const source = sources.get(path);
            if (source && !drafts.has(path))
                drafts.set(path, composeDraft(source, directory));
            return drafts.get(path);
        },
    };
}
/** The projects whose policies a change touches: those of files that are not alike on both sides. */
function listTouchedProjects({ base, head }) {
    const [before, after] = [base, head].map(sources => new Set(sources.map(identify)));
    const touched = [
        ...head.filter(source => !before?.has(identify(source))),
        ...base.filter(source => !after?.has(identify(source))),
    ];
    return [...new Set(touched.flatMap(source => (source.kind === 'valid' ? [source.projectId] : [])))];
}
function identify({ file }) {
    return JSON.stringify([file.path, file.blob]);
}
function indexValid(sources) {
    return new Map(sources.flatMap(source => (source.kind === 'valid' ? [[source.file.path, source]] : [])));
}

;// CONCATENATED MODULE: ./lib/knowledge/gather.js






/**
 * Asks PgBeam for all that no diff can say about a change: whom it hits, what it would do to recorded queries, whether
 * the new versions would be refused, and how policy tests end. PgBeam out of reach costs that and nothing else.
 */
async function gatherKnowledge(request) {
    const { reader, inquiry, touched, failures } = request;
    if (!reader)
        return { policies: touched, tests: await skipTests(request.tests, 'no-key'), findings: [] };
    for (const [projectId, error] of failures)
        inquiry.closeProject(projectId, error);
    const drafts = createDrafts(request);
    const subjects = findSubjects(touched, { ...request, drafts });
    const invalid = new Set(request.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path));
    const [facts, tests] = await Promise.all([
        Promise.all([...subjects.values()].map(subject => learnAbout(subject, { ...request, reader }))),
        runTests({
            files: request.tests,
            findSubject: path => drafts.find(path) ?? { why: invalid.has(path) ? 'invalid-policy' : 'no-answer' },
            reader,
            inquiry,
        }),
    ]);
    const known = new Map(facts.map(({ subject, ...fact }) => [subject.report, fact]));
    const gaps = [...inquiry.listGaps(), ...facts.flatMap(({ gap }) => gap ?? [])];
    return { policies: touched.map(report => addFact(report, known.get(report))), tests, findings: gaps.map(describeGap) };
}
async function learnAbout(subject, request) {
    const { replayDays: days } = request;
    const agents = findAgents(subject, request);
    if (days === null)
        return { subject, agents, replay: undefined, findings: [], gap: undefined };
    const replay = await replaySubject({ ...request, subject, agents, days });
    // What PgBeam has replayed, it has taken.
    const findings = replay.isTaken ? [] : await checkDraft(subject, request);
    const isPuzzling = replay.refusal !== undefined && findings.length === 0;
    const gap = isPuzzling ? { error: replay.refusal, topics: new Set(['replays']) } : undefined;
    return { subject, agents, replay: replay.report, findings, gap };
}
function addFact(report, fact) {
    if (!fact)
        return report;
    const { agents, replay, findings } = fact;
    return {
        ...report,
        findings: [...report.findings, ...findings],
        ...(agents ? { agents } : {}),
        ...(replay ? { replay } : {}),
    };
}
function findAgents({ source, known }, { agents, now }) {
    if (known.kind === 'none')
        return NOBODY;
    const all = agents.get(source.projectId);
    return all && known.kind === 'found' ? describeAgents({ agents: all, profileId: known.live.id, now }) : undefined;
}

// EXTERNAL MODULE: ./lib/policy/parser.js
var parser = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/postgres/predicate.js
var predicate = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/postgres/read-predicates.js
var read_predicates = __webpack_require__(5098);
// EXTERNAL MODULE: ./lib/read-directory.js
var read_directory = __webpack_require__(4013);
;// CONCATENATED MODULE: ./lib/review/drift.js

/**
 * Adds to a check's reviews where live profiles were edited elsewhere, apart from what the change itself does. A file
 * that the change does not touch is listed for its drift alone.
 */
function addDrift({ touched, untouched }, { base, drifts }) {
    const listed = new Set([...touched, ...untouched].map(({ file, previous_file }) => previous_file ?? file));
    const others = base.filter(({ file }) => !listed.has(file.path)).map(policy_report/* describeSource */.B6);
    return {
        touched: touched.map(withDrift),
        untouched: [...untouched.map(withDrift), ...others.map(withDrift).filter(({ drift }) => drift.length > 0)],
    };
    function withDrift(policy) {
        return { ...policy, drift: drifts.get(policy.previous_file ?? policy.file) ?? [] };
    }
}

// EXTERNAL MODULE: ./lib/review/lint-source.js + 9 modules
var lint_source = __webpack_require__(6376);
// EXTERNAL MODULE: ./lib/review/live.js
var live = __webpack_require__(8024);
;// CONCATENATED MODULE: ./lib/review/rename.js

/**
 * A file that takes another name without an id makes a new profile and leaves the old one behind. Whoever meant to
 * rename that one is told how, by the path of the file.
 */
function adviseOnRenames({ base, head, directory, }) {
    const former = new Map(listValid(base).map(source => [source.file.path, source]));
    const kept = new Set(listValid(head).map(nameOf));
    return new Map(listValid(head).flatMap(current => {
        const previous = former.get(current.file.path);
        if (!previous || current.document.id !== undefined || kept.has(nameOf(previous)))
            return [];
        return [[current.file.path, [advise({ previous, current, directory })]]];
    }));
}
function advise({ previous, current, directory, }) {
    const known = directory.find(previous.projectId, previous.document);
    const id = previous.document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const how = id === undefined ? 'its id' : `\`id: ${id}\``;
    return (0,findings/* createReviewFinding */.e)({
        code: 'rename-without-id',
        at: current.document.locate(['name']),
        message: `Under a new name this is a new profile, and “${previous.document.profile.name}” stays live without a file. To rename that one instead, add ${how} to this file.`,
    });
}
function listValid(sources) {
    return sources.filter(source => source.kind === 'valid');
}
function nameOf({ projectId, document }) {
    return JSON.stringify([projectId, document.profile.name]);
}

;// CONCATENATED MODULE: ./lib/review/pair.js
/**
 * Finds for every policy what it was before: the same policy at the same path, else the same policy in another file
 * (moved, perhaps edited), else, where one side cannot be read, the same path or the same content.
 */
function pairSources(base, head) {
    const matching = new Matching(base, head);
    matching.match(pathOf, isSamePolicy);
    matching.match(source => source.kind === 'valid' && keyOf(source, source.document.id));
    matching.match(source => source.kind === 'valid' && keyOf(source, source.document.profile.name), isSamePolicy);
    matching.match(pathOf, isUnreadable);
    matching.match(source => source.file.blob, isUnreadable);
    return matching.pairs();
}
class Matching {
    #head;
    #unmatched;
    #previousOf = new Map();
    constructor(base, head) {
        this.#head = head;
        this.#unmatched = new Set(base);
    }
    /** Pairs what has no partner yet and has the same key. */
    match(keyOf, accepts = () => true) {
        const byKey = new Map([...this.#unmatched].map(source => [keyOf(source), source]));
        for (const current of this.#head) {
            const key = keyOf(current);
            const previous = key !== false && !this.#previousOf.has(current) ? byKey.get(key) : undefined;
            if (!previous || !this.#unmatched.has(previous) || !accepts(previous, current))
                continue;
            this.#previousOf.set(current, previous);
            this.#unmatched.delete(previous);
        }
    }
    pairs() {
        return [
            ...this.#head.map(current => ({ previous: this.#previousOf.get(current), current })),
            ...[...this.#unmatched].map(previous => ({ previous, current: undefined })),
        ];
    }
}
function pathOf(source) {
    return source.file.path;
}
function keyOf({ projectId }, identity) {
    return identity !== undefined && JSON.stringify([projectId, identity]);
}
/** Whether two versions stand for one live profile, as far as they say: by their ids, or else by their names. */
function isSamePolicy(previous, current) {
    if (previous.kind === 'invalid' || current.kind === 'invalid' || previous.projectId !== current.projectId)
        return false;
    const [was, is] = [previous.document, current.document];
    if (was.id !== undefined && is.id !== undefined)
        return was.id === is.id;
    if (was.profile.name === is.profile.name)
        return true;
    // An id that comes together with a new name in the same file is how a profile is renamed.
    return was.id === undefined && is.id !== undefined && previous.file.path === current.file.path;
}
function isUnreadable(previous, current) {
    return previous.kind === 'invalid' || current.kind === 'invalid';
}

// EXTERNAL MODULE: ./lib/review/changes.js
var review_changes = __webpack_require__(9369);
;// CONCATENATED MODULE: ./lib/review/review.js


/** Reports what merging does to one policy. */
function reviewPolicy({ pair: { previous, current }, directory, splitConjuncts, }) {
    if (!current)
        return reportUnmanaged(previous);
    const previous_file = previous && previous.file.path !== current.file.path ? previous.file.path : null;
    const described = { ...(0,policy_report/* describeSource */.B6)(current), previous_file };
    if (current.kind === 'invalid')
        return described;
    const known = directory.find(current.projectId, current.document);
    const changes = (0,review_changes/* reportChanges */.w)({ before: findBefore(previous, known), document: current.document, splitConjuncts });
    return {
        ...described,
        ...changes,
        policy_id: described.policy_id ?? (known.kind === 'found' ? known.live.id : null),
        action: chooseAction({ previous, known, hasChanges: changes.changes.length > 0 }),
    };
}
/** What the changes are counted from: the base version; without a valid one, what is live. */
function findBefore(previous, known) {
    if (previous?.kind === 'valid')
        return { kind: 'base', profile: previous.document.profile };
    if (known.kind === 'none')
        return { kind: 'nothing' };
    if (known.kind === 'unknown' || known.live.meaning.kind === 'unreadable')
        return { kind: 'unknown' };
    return { kind: 'live', profile: known.live.meaning.profile };
}
function chooseAction({ previous, known, hasChanges, }) {
    const isNew = previous === undefined && known.kind !== 'found';
    if (isNew || (previous?.kind === 'invalid' && known.kind === 'none'))
        return 'create';
    return hasChanges ? 'update' : 'none';
}
/** A file that is gone leaves its profile live: nothing about access changes, and nobody looks after it any more. */
function reportUnmanaged(previous) {
    return {
        ...(0,policy_report/* describeSource */.B6)(previous),
        action: 'unmanage',
        compared_with: 'base',
        direction: 'neutral',
        findings: [],
    };
}

;// CONCATENATED MODULE: ./lib/review/review-all.js



/** Reports what merging does to every policy. */
function reviewPolicies({ base, head, directory, splitConjuncts, }) {
    const pairs = pairSources(base, head);
    const touched = pairs.filter(isTouched).map(pair => reviewPolicy({ pair, directory, splitConjuncts }));
    const untouched = pairs.filter(pair => !isTouched(pair)).flatMap(({ current }) => (current ? [current] : []));
    return { touched, untouched: untouched.filter(({ kind }) => kind === 'invalid').map(policy_report/* describeSource */.B6) };
}
function isTouched({ previous, current }) {
    return previous?.file.blob !== current?.file.blob || previous?.file.path !== current?.file.path;
}

// EXTERNAL MODULE: ./lib/review/steps.js
var steps = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/run-findings.js
var run_findings = __webpack_require__(6541);
;// CONCATENATED MODULE: ./lib/tests/junit.js
/** The results as JUnit XML, in the form that CI systems have in common. */
function formatJUnit(files) {
    const suites = files.map(describeSuite);
    const total = (name) => suites.reduce((sum, { counts }) => sum + counts[name], 0);
    const counts = {
        tests: total('tests'),
        failures: total('failures'),
        errors: total('errors'),
        skipped: total('skipped'),
    };
    const content = suites.map(({ text }) => text).join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${junit_element('testsuites', { name: 'PgBeam policy tests', ...counts }, `\n${content}`)}\n`;
}
function describeSuite({ path, findings, results }) {
    const errors = findings.filter(({ severity }) => severity === 'error');
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const counts = {
        tests: results.length + errors.length,
        failures: having('failed'),
        errors: errors.length,
        skipped: having('not-run'),
    };
    const cases = [
        ...errors.map(({ code, message, at }) => junit_element('testcase', { name: code, classname: path, file: path, line: at.line }, junit_element('error', { type: code, message }))),
        ...results.map(result => describeCase(path, result)),
    ];
    const text = `${junit_element('testsuite', { name: path, file: path, ...counts }, `\n${cases.map(each => `${each}\n`).join('')}`)}\n`;
    return { counts, text };
}
function describeCase(path, { test, at, outcome }) {
    const attributes = { name: test.name ?? test.sql, classname: path, file: path, line: at.line };
    if (outcome.kind === 'passed')
        return junit_element('testcase', attributes);
    if (outcome.kind === 'not-run')
        return junit_element('testcase', attributes, junit_element('skipped', { message: outcome.why }));
    const { difference, reason, hint } = outcome;
    const detail = [test.sql, reason, ...(hint === null ? [] : [hint])].join('\n');
    return junit_element('testcase', attributes, junit_element('failure', { type: test.expect, message: difference }, escapeXml(detail)));
}
/** `content` is XML already. */
function junit_element(name, attributes, content = '') {
    const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
    return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}
/** In an attribute, a parser would make spaces of line breaks and tabs. */
function escapeAttribute(text) {
    return escapeXml(text).replace(/[\t\n]/g, character => `&#${character.charCodeAt(0)};`);
}
function escapeXml(text) {
    return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\r]/g, character => `&#${character.charCodeAt(0)};`);
}
/** What XML 1.0 has no way to write, not even by a reference (production 2, `Char`); half a surrogate pair is one. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/tests/report-tests.js
/** What a report says of the tests; undefined where the change concerns none. */
function reportTests(files) {
    if (files.length === 0)
        return undefined;
    const reported = files.map(reportFile);
    const total = (name) => reported.reduce((sum, file) => sum + file[name], 0);
    return { passed: total('passed'), failed: total('failed'), not_run: total('not_run'), files: reported };
}
function reportFile({ path, policy, findings, results }) {
    const having = (kind) => results.filter(({ outcome }) => outcome.kind === kind).length;
    const reasons = results.flatMap(({ outcome }) => (outcome.kind === 'not-run' ? [outcome.why] : []));
    return {
        file: path,
        policy: policy ?? null,
        passed: having('passed'),
        failed: having('failed'),
        not_run: having('not-run'),
        not_run_because: [...new Set(reasons)],
        findings: [...findings.map(reportFinding), ...results.flatMap(reportFailure)],
    };
}
function reportFinding({ code, severity, message, at }) {
    return { code, severity, message, line: at.line, column: at.column };
}
function reportFailure({ test, at, outcome }) {
    if (outcome.kind !== 'failed')
        return [];
    const { difference: message, reason, hint } = outcome;
    const failure = { code: 'policy-test-failed', severity: 'error', message, line: at.line, column: at.column };
    return [{ ...failure, test: test.name ?? test.sql, reason, ...(hint === null ? {} : { hint }) }];
}

// EXTERNAL MODULE: ./lib/trace.js + 2 modules
var trace = __webpack_require__(8009);
;// CONCATENATED MODULE: ./lib/check.js























/** The first flow: what merging does to who may see and do what. */
async function check({ ports, inputs, event, globs, }) {
    const { snapshots, histories, policies: reader } = ports;
    const defaultProject = inputs.projectId;
    const comparison = await ports.compare();
    const parse = (0,parser/* createParser */.C)();
    const { base, head, tests } = await readSides({ comparison, snapshots, defaultProject, parse });
    // What is live, and what the predicates mean.
    const inquiry = createInquiry();
    const [{ directory, failures }, agents, filePredicates] = await Promise.all([
        reader ? (0,read_directory/* readDirectory */.g)((0,identity/* listProjects */.hF)(head), reader) : read_directory/* NOTHING_LIVE */.H,
        readAgents({ projects: listTouchedProjects({ base, head }), reader, inquiry }),
        (0,read_predicates/* readPredicates */.T)((0,review_read/* listPredicates */.Hm)((0,review_read/* listProfiles */.Bn)([...head, ...base]))),
    ]);
    const renames = adviseOnRenames({ base, head, directory });
    const linted = head.map(source => (0,lint_source/* lintSource */.n)({ source, predicates: filePredicates, known: renames.get(source.file.path) ?? [] }));
    const checked = (0,identity/* checkIdentities */.xS)(linted, directory);
    const liveTexts = (0,review_read/* listPredicates */.Hm)((0,live/* listLiveProfiles */.J)(checked, directory));
    const livePredicates = await (0,read_predicates/* readPredicates */.T)(liveTexts.filter(text => !filePredicates.has(text)));
    const meaning = { directory, splitConjuncts: (0,predicate/* splitConjuncts */.y)(new Map([...livePredicates, ...filePredicates])) };
    // What the change does, and what is known of that.
    const reviews = reviewPolicies({ base, head: checked, ...meaning });
    const [drifts, knowledge] = await Promise.all([
        (0,trace/* traceDrift */.Dt)({
            steps: (0,steps/* listUnsettled */.h)({ base, head: checked, ...meaning }),
            commit: comparison.base ?? comparison.head,
            histories,
            defaultProject,
            parse,
        }),
        gatherKnowledge({
            reader,
            inquiry,
            agents,
            failures,
            touched: reviews.touched,
            base,
            head: checked,
            directory,
            tests,
            replayDays: inputs.replay ? inputs.replayDays : null,
            now: ports.now(),
        }),
    ]);
    const { touched, untouched } = addDrift({ ...reviews, touched: knowledge.policies }, { base, drifts });
    const findings = [...(0,run_findings/* findIdleGlobs */.p)(globs, head), ...(0,run_findings/* describeUnreachable */.a)(failures), ...knowledge.findings];
    const found = { touched, tests: knowledge.tests, findings };
    const reportedTests = reportTests(knowledge.tests);
    return {
        report: {
            version: 1,
            mode: 'check',
            result: chooseCheckResult(found, inputs.failOn),
            direction: (0,policy_report/* combinePolicies */.Yj)(touched),
            dry_run: inputs.dryRun,
            repository: `${event.run.repository.owner}/${event.run.repository.name}`,
            commit: comparison.head,
            base_commit: comparison.base,
            pull_request: event.kind === 'pull-request' ? event.number : null,
            policies: [...touched, ...untouched],
            findings,
            unmanaged_profiles: (0,live/* countUnmanaged */.c)(checked, directory),
            ...(reportedTests ? { tests: reportedTests } : {}),
        },
        texts: (0,review_read/* collectTexts */.$E)({ base, head, policies: touched }),
        privatePredicates: new Set(livePredicates.keys()),
        ...(reportedTests ? { junit: formatJUnit(knowledge.tests) } : {}),
        failure: explainCheck(found, inputs.failOn),
    };
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ composeUpdate),
/* harmony export */   y: () => (/* binding */ composeCreation)
/* harmony export */ });
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5991);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);


/**
 * The body that makes a live profile what the file says. It replaces the whole profile, so it names every known field
 * that the deployment has, and passes unknown ones through. A known field that the deployment does not have is sent
 * only if the file sets it, so that the deployment may refuse what it cannot do.
 */
function composeUpdate(document, live) {
    const known = _policy_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.filter(field => document.given.has(field) || (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .hasField */ .RY)(live, field));
    return { ...(0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .listUnknownFields */ .Ci)(live), ...pickFields(document, known) };
}
/** The body of a new profile: what the file sets. */
function composeCreation(document) {
    return pickFields(document, [...document.given]);
}
function pickFields({ profile }, fields) {
    return Object.fromEntries(fields.map(field => [field, profile[field]]));
}


/***/ }),

/***/ 9164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ orderSteps),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   ek: () => (/* binding */ planStep)
/* harmony export */ });
/* harmony import */ var _access_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(286);
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(959);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5208);



/** Plans one policy. `live` is undefined where the project has no such profile. */
function planStep({ desired, live, splitConjuncts, }) {
    const { profile } = desired.document;
    if (!live) {
        const changes = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: undefined, after: profile }, splitConjuncts);
        return { kind: 'create', desired, changes, direction: 'widens' };
    }
    if (live.meaning.kind === 'unreadable')
        return { kind: 'unreadable', desired, live, fields: live.meaning.fields };
    const liveProfile = live.meaning.profile;
    if ((0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e)(liveProfile, profile))
        return { kind: 'unchanged', desired, live };
    const changes = (0,_access_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareAccess */ .Q)({ before: liveProfile, after: profile }, splitConjuncts);
    const direction = (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .combineDirections */ .gz)(changes.map(change => change.direction));
    return { kind: 'update', desired, live, liveProfile, changes, direction };
}
function isWrite(step) {
    return step.kind === 'create' || step.kind === 'update';
}
/** Narrowing first, so that access moved from one policy to another is never open in both. */
function orderSteps(steps) {
    return [steps.filter(step => !(0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction)), steps.filter(step => (0,_access_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWiden */ .b5)(step.direction))];
}


/***/ }),

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ NOTHING_LIVE),
/* harmony export */   g: () => (/* binding */ readDirectory)
/* harmony export */ });
/* harmony import */ var _live_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8977);
/* harmony import */ var _live_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(351);
/* harmony import */ var _pgbeam_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1099);



/** Lists the live profiles of projects, all of them at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const known = new Map();
    const failures = new Map();
    await Promise.all(projects.map(async (projectId) => {
        try {
            known.set(projectId, (await policies.listProfiles(projectId)).map(_live_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .readLivePolicy */ .nH));
        }
        catch (error) {
            if (!(error instanceof _pgbeam_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PgBeamError */ .p))
                throw error;
            failures.set(projectId, error);
        }
    }));
    return { directory: (0,_live_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .createLiveDirectory */ .K)(known), failures };
}
const NOTHING_LIVE = { directory: _live_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_DIRECTORY */ .M, failures: new Map() };


/***/ }),

/***/ 5930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ isPlanned),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   Zv: () => (/* binding */ sortPolicies),
/* harmony export */   e$: () => (/* binding */ isNoteworthy),
/* harmony export */   ew: () => (/* binding */ hasFinding),
/* harmony export */   gQ: () => (/* binding */ sortChanges),
/* harmony export */   uv: () => (/* binding */ isCalm),
/* harmony export */   vF: () => (/* binding */ compareChanges)
/* harmony export */ });
/* harmony import */ var _access_direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(959);

/** The most important first: what widens, what may, what narrows, what has no effect. */
const DIRECTION_RANKS = {
    widens: 0,
    mixed: 0,
    unclear: 2,
    narrows: 3,
    neutral: 4,
    none: 5,
};
const SEVERITY_RANKS = { error: 0, warning: 1, notice: 2 };
const AREA_RANKS = {
    access: 0,
    statements: 1,
    masking: 2,
    rows: 3,
    limits: 4,
    writes: 5,
    approvals: 6,
    other: 7,
};
/** Policies by importance: what failed or is in error, drift, widening, unclear, warnings, the rest. Equals keep their order. */
function sortPolicies(policies) {
    return policies.toSorted((one, other) => rankPolicy(one) - rankPolicy(other));
}
function sortChanges(changes) {
    return changes.toSorted(compareChanges);
}
/** By direction; in one direction by area, the most general subject first. */
function compareChanges(one, other) {
    return (DIRECTION_RANKS[one.direction] - DIRECTION_RANKS[other.direction] ||
        AREA_RANKS[one.area] - AREA_RANKS[other.area] ||
        rankSubject(one.subject) - rankSubject(other.subject));
}
/** Findings that stand, the worst first and then by place; behind them those that the file accepts. */
function sortFindings(findings) {
    return findings.toSorted((one, other) => Number(one.accepted !== undefined) - Number(other.accepted !== undefined) ||
        SEVERITY_RANKS[one.severity] - SEVERITY_RANKS[other.severity] ||
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0));
}
/** Whether the policy would be another one, or nobody's. */
function isChanged({ action }) {
    return action === 'create' || action === 'update' || action === 'unmanage';
}
/** Whether a dry run would have written the policy. */
function isPlanned(policy, { mode, dry_run }) {
    return mode === 'apply' && dry_run && policy.outcome === null && isChanged(policy);
}
/** Whether a reader has anything to look at in a policy. */
function isNoteworthy({ action, outcome, findings, drift }) {
    return action !== 'none' || findings.length > 0 || drift.length > 0 || (outcome !== null && outcome !== 'unchanged');
}
function hasFinding({ findings }, severity) {
    return findings.some(finding => finding.severity === severity && finding.accepted === undefined);
}
/** Whether a policy can wait: nothing is wrong with it, and it does no more than narrow access. */
function isCalm(policy) {
    return rankPolicy(policy) >= CALM_RANK;
}
const CALM_RANK = 9;
function rankPolicy(policy) {
    if (policy.outcome === 'failed')
        return 0;
    if (policy.action === 'invalid' || hasFinding(policy, 'error'))
        return 1;
    if (policy.drift.length > 0)
        return 2;
    if (policy.outcome === 'refused')
        return 3;
    if ((0,_access_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .mayWiden */ .b5)(policy.direction))
        return 4 + DIRECTION_RANKS[policy.direction];
    if (hasFinding(policy, 'warning'))
        return 7;
    if (policy.action === 'unmanage')
        return 8;
    return CALM_RANK + DIRECTION_RANKS[policy.direction];
}
function rankSubject(subject) {
    if (subject === '*')
        return 0;
    return subject.startsWith('*') ? 1 : 2;
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ DIRECTION_WORDS),
/* harmony export */   Ol: () => (/* binding */ joinWithAnd),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   ii: () => (/* binding */ SEVERITY_WORDS),
/* harmony export */   kC: () => (/* binding */ countPolicies),
/* harmony export */   k_: () => (/* binding */ AREA_TITLES)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5930);

/** A direction as a table's cell says it: what calls for caution in bold capitals, never by a colour or a sign alone. */
const DIRECTION_WORDS = {
    widens: '**WIDENS**',
    mixed: '**WIDENS** and narrows',
    unclear: '**UNCLEAR**',
    narrows: 'narrows',
    neutral: 'no effect',
    none: 'unchanged',
};
const AREA_TITLES = {
    access: 'Access',
    statements: 'Statements',
    masking: 'Masking',
    rows: 'Rows',
    limits: 'Limits',
    writes: 'Writes',
    approvals: 'Approvals',
    other: 'Other',
};
const SEVERITY_WORDS = {
    error: '**Error**',
    warning: '**Warning**',
    notice: 'Note',
};
const OUTCOME_WORDS = {
    applied: 'applied',
    unchanged: 'unchanged',
    refused: '**REFUSED**',
    failed: '**FAILED**',
};
/** What became of a policy at apply; nothing where it was not to be applied. */
function describeOutcome(policy, report) {
    if ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H9)(policy, report))
        return 'would be applied';
    return policy.outcome === null ? '' : OUTCOME_WORDS[policy.outcome];
}
/** `1 policy`, `2 policies`. */
function count(number, one, many = `${one}s`) {
    return `${formatNumber(number)} ${number === 1 ? one : many}`;
}
function countPolicies(number) {
    return count(number, 'policy', 'policies');
}
/** `10,000`, alike in every locale. Not by `Intl`, which takes longer to load than a report to write. */
function formatNumber(number) {
    const [whole = '', ...fraction] = String(number).split('.');
    return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}
/** `a`, `a and b`, `a, b and c`. */
function joinWithAnd(parts) {
    const last = parts.at(-1);
    if (last === undefined)
        return '';
    return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}


/***/ }),

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listLiveProfiles),
/* harmony export */   c: () => (/* binding */ countUnmanaged)
/* harmony export */ });
/** The live profiles that files stand for, as far as they were looked up and can be read. */
function listLiveProfiles(sources, directory) {
    return sources.flatMap(source => {
        if (source.kind === 'invalid')
            return [];
        const known = directory.find(source.projectId, source.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where that was not looked up, or cannot be told for an invalid file. */
function countUnmanaged(sources, directory) {
    const known = sources.map(source => source.kind === 'valid' ? directory.find(source.projectId, source.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planSources),
/* harmony export */   h: () => (/* binding */ listUnsettled)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9164);
/* harmony import */ var _policy_equality_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5208);


/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
function planSources({ sources, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const source of sources) {
        if (source.kind === 'invalid')
            continue;
        const { projectId, document, file } = source;
        const known = directory.find(projectId, document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(source, (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planStep */ .ek)({ desired: { file: file.path, projectId, document }, live, splitConjuncts }));
    }
    return steps;
}
/** Where the live profile is neither what the base says nor what the head says. */
function listUnsettled({ base, head, ...meaning }) {
    const { directory } = meaning;
    const settled = new Set(head.filter(isValid).flatMap(source => findInForce(source, directory)?.id ?? []));
    const sources = base.filter(isValid).filter(source => {
        const live = findLive(source, directory);
        return live !== undefined && !settled.has(live.id);
    });
    return [...planSources({ sources, ...meaning }).values()].filter(step => step.kind === 'update');
}
function isValid(source) {
    return source.kind === 'valid';
}
function findLive({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    return known.kind === 'found' ? known.live : undefined;
}
/** The live profile that is what the file says already. What else a file would change is not compared for that. */
function findInForce(source, directory) {
    const live = findLive(source, directory);
    const isSame = live?.meaning.kind === 'readable' && (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProfile */ .e)(live.meaning.profile, source.document.profile);
    return isSame ? live : undefined;
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeUnreachable),
/* harmony export */   p: () => (/* binding */ findIdleGlobs)
/* harmony export */ });
/* harmony import */ var _pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5650);
/* harmony import */ var _review_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2696);


/** Findings about the run as a whole. */
function findIdleGlobs(globs, sources) {
    return globs
        .listIdle(sources.map(({ file }) => file.path))
        .map(pattern => noteRun('glob-without-match', `No file matches \`${pattern}\`: correct it in the input \`policies\`, or add the files.`));
}
/** PgBeam out of reach costs a check its live knowledge and nothing else. */
function describeUnreachable(failures) {
    return [...failures.values()].map(error => {
        const { problem, nextStep } = (0,_pgbeam_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error);
        return noteRun('live-unknown', `The report does without the live profiles. ${problem} ${nextStep}`);
    });
}
function noteRun(code, message) {
    return { code, severity: _review_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .REVIEW_FINDINGS */ .A[code].severity, message, line: null, column: null };
}


/***/ }),

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a3: () => (/* binding */ reportDrift),
  Dt: () => (/* binding */ traceDrift),
  Ny: () => (/* binding */ traceSteps)
});

// EXTERNAL MODULE: ./lib/policy/equality.js
var equality = __webpack_require__(5208);
;// CONCATENATED MODULE: ./lib/plan/provenance.js

/** Tells by a policy's versions, newest first, how its live profile came to be. */
function traceProvenance({ live, versions, isComplete, }) {
    const commits = versions.map(({ by }) => by);
    const applied = live ? versions.findIndex(({ profile }) => profile && (0,equality/* isSameProfile */.e)(profile, live)) : -1;
    if (applied >= 0)
        return { kind: 'behind', pending: commits.slice(0, applied) };
    if (!isComplete)
        return { kind: 'untold', pending: commits };
    if (!live)
        return { kind: 'created', pending: commits };
    const [closest, ...others] = versions
        .flatMap(({ profile }) => (profile ? [{ expected: profile, fields: (0,equality/* listDifferences */.b)(profile, live) }] : []))
        .toSorted((one, other) => one.fields.length - other.fields.length);
    if (!closest || others.length === 0)
        return { kind: 'adopted', pending: commits };
    return { kind: 'drifted', pending: commits, ...closest };
}

;// CONCATENATED MODULE: ./lib/plan/versions.js

/**
 * The versions of a policy among those of its file, newest first. They end where the file stood for another policy: what
 * it said then was never this one's.
 */
function readVersions({ files, step, defaultProject, parse, }) {
    const versions = [];
    for (const file of files) {
        const parsed = parse(file);
        if (parsed.kind === 'parsed' && !standsFor({ document: parsed.document, step, defaultProject }))
            break;
        versions.push({ by: file, profile: parsed.kind === 'parsed' ? parsed.document.profile : undefined });
    }
    return versions;
}
/** Whether the version that is live is among those of the file: nothing older than that matters. */
function holdsLiveVersion({ files, step, parse, }) {
    if (step.kind === 'create')
        return false;
    const { liveProfile } = step;
    return files.some(file => {
        const parsed = parse(file);
        return parsed.kind === 'parsed' && (0,equality/* isSameProfile */.e)(parsed.document.profile, liveProfile);
    });
}
function standsFor({ document, step: { desired, live }, defaultProject, }) {
    if ((document.projectId ?? defaultProject) !== desired.projectId)
        return false;
    const id = desired.document.id ?? live?.id;
    if (document.id !== undefined && id !== undefined)
        return document.id === id;
    return [desired.document.profile.name, live?.name].includes(document.profile.name);
}

;// CONCATENATED MODULE: ./lib/trace.js


/** Looks up in the branch's history, for each write, which version of its file is live. */
async function traceSteps({ steps, commit, histories, defaultProject, parse, }) {
    const byFile = new Map(steps.map(step => [step.desired.file, step]));
    const found = await histories.readHistories({
        commit,
        paths: [...byFile.keys()],
        isEnough: (path, files) => {
            const step = byFile.get(path);
            return step !== undefined && holdsLiveVersion({ files, step, parse });
        },
    });
    return new Map(steps.map(step => {
        const { versions: files = [], isComplete = false } = found.get(step.desired.file) ?? {};
        const versions = readVersions({ files, step, defaultProject, parse });
        const live = step.kind === 'update' ? step.liveProfile : undefined;
        return [step, traceProvenance({ live, versions, isComplete: isComplete || versions.length < files.length })];
    }));
}
/** The drift of every step that would update a profile, by its file. */
async function traceDrift(trace) {
    const steps = [...trace.steps].filter(step => step.kind === 'update');
    if (steps.length === 0)
        return new Map();
    const provenances = await traceSteps({ ...trace, steps });
    return new Map(steps.map(step => [step.desired.file, reportDrift(provenances.get(step), step)]));
}
/** The fields in which a live profile was edited elsewhere; none where it was not. */
function reportDrift(provenance, { liveProfile }) {
    if (provenance?.kind !== 'drifted')
        return [];
    const { expected, fields } = provenance;
    return fields.map(field => ({ field, expected: expected[field], live: liveProfile[field] }));
}


/***/ })

};

//# sourceMappingURL=89.index.js.map