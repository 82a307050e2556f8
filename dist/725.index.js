export const id = 725;
export const ids = [725];
export const modules = {

/***/ 9690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HT: () => (/* binding */ NOTHING_LIVE),
  gZ: () => (/* binding */ readDirectory),
  hn: () => (/* binding */ readSides),
  oY: () => (/* binding */ readWanted)
});

// EXTERNAL MODULE: ./lib/live/directory.js
var directory = __webpack_require__(8977);
// EXTERNAL MODULE: ./lib/live/profile.js
var profile = __webpack_require__(351);
// EXTERNAL MODULE: ./lib/pgbeam/errors.js
var errors = __webpack_require__(1099);
// EXTERNAL MODULE: ./lib/plan/identity.js
var identity = __webpack_require__(2521);
// EXTERNAL MODULE: ./lib/plan/read.js + 9 modules
var plan_read = __webpack_require__(7895);
// EXTERNAL MODULE: ./lib/policy/globs.js
var globs = __webpack_require__(5017);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var policy_nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/text/quote.js
var quote = __webpack_require__(7819);
// EXTERNAL MODULE: ./lib/policy/characters.js
var characters = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/policy/finding-kinds.js
var finding_kinds = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/policy/list-findings.js
var list_findings = __webpack_require__(1907);
// EXTERNAL MODULE: ./lib/policy/syntax/node.js
var syntax_node = __webpack_require__(5242);
// EXTERNAL MODULE: ./lib/policy/syntax/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(4336);
// EXTERNAL MODULE: ./lib/policy/syntax/source-text.js
var source_text = __webpack_require__(9603);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/policy-tests/schema.js

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

;// CONCATENATED MODULE: ./lib/policy-tests/describe-issue.js






/** Turns what the schema objects to into mistakes with codes and places. */
function describeIssue(issue, root) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, list_findings/* MAX_FINDINGS */.Mt).map(key => describeUnknownField([...path, key], root));
    }
    const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, path);
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
    const nearest = (0,policy_nearest/* findNearest */.q)((0,syntax_node/* getText */.q4)(node) ?? '', choices);
    const advice = nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `${field} takes ${(0,quote/* listChoices */.Z)(choices)}, and this is ${describeNode(node)}${advice}`;
    return { code: 'invalid-value', message };
}
function describeUnknownField(path, root) {
    const name = String(path.at(-1));
    const offset = (0,syntax_node/* findPlace */.Pj)(root, path).key;
    const owner = (0,syntax_node/* findPlace */.Pj)(root, path.slice(0, -1)).node;
    const owners = path.length > 1 ? listOwners(name) : [];
    if (owners.length > 0) {
        const actual = (0,quote/* quote */.h)((0,syntax_node/* getText */.q4)((0,syntax_node/* getField */.VI)(owner, 'expect')) ?? '');
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

;// CONCATENATED MODULE: ./lib/policy-tests/mistakes.js
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

;// CONCATENATED MODULE: ./lib/policy-tests/parse.js









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
    const locate = (...path) => source.positionAt((0,syntax_node/* findPlace */.Pj)(root, path).node.start);
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
const KINDS = { ...finding_kinds/* MISTAKES */.k, ...TEST_MISTAKES };
/** In the order of their places, each once: what aliases bring to several places is wrong only where it is written. */
function listFindings(mistakes, source) {
    const findings = new Map();
    for (const { code, offset, message } of mistakes) {
        const { severity } = KINDS[code];
        findings.set(`${offset} ${code} ${message}`, { code, severity, message, at: source.positionAt(offset) });
    }
    return (0,list_findings/* limitFindings */.uL)([...findings.values()].sort(list_findings/* compareFindings */.Eg));
}
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

;// CONCATENATED MODULE: ./lib/policy-tests/plan.js



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
        return { ...tests, isChanged: isForChanged || hasTestChanged(file.path) };
    })
        .filter(({ kind, isChanged }) => kind === 'invalid' || isChanged);
}
/** Tells whether what is at a path differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

// EXTERNAL MODULE: ./lib/postgres/predicate.js
var predicate = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/postgres/read-predicates.js
var read_predicates = __webpack_require__(5098);
;// CONCATENATED MODULE: ./lib/flows/read-state.js









/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, parse, }) {
    const assigned = (0,identity/* assignProjects */.gY)((0,plan_read/* parseSnapshots */.Jq)(snapshots, parse).flat(), defaultProject);
    const [{ directory, failures }, filePredicates] = await Promise.all([
        readDirectory((0,identity/* listProjects */.hF)(assigned), policies),
        (0,read_predicates/* readPredicates */.T)((0,plan_read/* listPredicates */.Hm)((0,plan_read/* listProfiles */.Bn)(assigned))),
    ]);
    const linted = assigned.map(policyFile => (0,plan_read/* lintFile */.Ac)({ policyFile, predicates: filePredicates }));
    const policyFiles = (0,identity/* checkIdentities */.xS)(linted, directory);
    const liveTexts = (0,plan_read/* listPredicates */.Hm)((0,plan_read/* listLiveProfiles */.J_)(policyFiles, directory));
    const livePredicates = await (0,read_predicates/* readPredicates */.T)(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        policyFiles,
        directory,
        failures,
        splitConjuncts: (0,predicate/* splitConjuncts */.y)(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}
const read_state_NOTHING = { policies: [], tests: [] };
/** Reads both commits at once, each distinct content once. */
async function readSides({ comparison, snapshots, defaultProject, parse, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const read = (await snapshots.read(commits)).map(globs/* separateTests */.XP);
    const parsed = (0,plan_read/* parseSnapshots */.Jq)(read.map(({ policies }) => policies), parse);
    const [head = [], base = []] = parsed.map(policyFiles => (0,identity/* assignProjects */.gY)(policyFiles, defaultProject));
    const [headFiles = read_state_NOTHING, baseFiles = read_state_NOTHING] = read.map(({ policies, tests }) => ({
        policies: policies.files,
        tests,
    }));
    return { base, head, tests: planTests({ base: baseFiles, head: headFiles }) };
}
/** Lists the live profiles of projects, all of them at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const known = new Map();
    const failures = new Map();
    await Promise.all(projects.map(async (projectId) => {
        try {
            known.set(projectId, (await policies.listProfiles(projectId)).map(profile/* readLivePolicy */.nH));
        }
        catch (error) {
            if (!(error instanceof errors/* PgBeamError */.p))
                throw error;
            failures.set(projectId, error);
        }
    }));
    return { directory: (0,directory/* createLiveDirectory */.K)(known), failures };
}
const NOTHING_LIVE = { directory: directory/* NO_DIRECTORY */.M, failures: new Map() };


/***/ }),

/***/ 9164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FA: () => (/* binding */ listNeedingHistory),
/* harmony export */   Qs: () => (/* binding */ orderSteps),
/* harmony export */   ao: () => (/* binding */ isWrite),
/* harmony export */   jP: () => (/* binding */ planFiles)
/* harmony export */ });
/* unused harmony export planStep */
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
/** What has to happen to make every live profile what its file says. Invalid files, and those of unknown projects, have no step. */
function planFiles({ policyFiles, directory, splitConjuncts, }) {
    const steps = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind === 'invalid')
            continue;
        const { projectId, document, file } = policyFile;
        const known = directory.find(projectId, document);
        if (known.kind === 'unknown')
            continue;
        const live = known.kind === 'found' ? known.live : undefined;
        steps.set(policyFile, planStep({ desired: { file: file.path, projectId, document }, live, splitConjuncts }));
    }
    return steps;
}
/** Where the live profile is neither what the base says nor what the head says. */
function listNeedingHistory({ base, head, ...meaning }) {
    const { directory } = meaning;
    const settled = new Set(head.filter(isValid).flatMap(policyFile => findInForce(policyFile, directory)?.id ?? []));
    const policyFiles = base.filter(isValid).filter(policyFile => {
        const live = findLive(policyFile, directory);
        return live !== undefined && !settled.has(live.id);
    });
    return [...planFiles({ policyFiles, ...meaning }).values()].filter(step => step.kind === 'update');
}
function isValid(policyFile) {
    return policyFile.kind === 'valid';
}
function findLive({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    return known.kind === 'found' ? known.live : undefined;
}
/** The live profile that is what the file says already. What else a file would change is not compared for that. */
function findInForce(policyFile, directory) {
    const live = findLive(policyFile, directory);
    const isSame = live?.meaning.kind === 'readable' && (0,_policy_equality_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameProfile */ .e)(live.meaning.profile, policyFile.document.profile);
    return isSame ? live : undefined;
}


/***/ })

};

//# sourceMappingURL=725.index.js.map