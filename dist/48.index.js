export const id = 48;
export const ids = [48];
export const modules = {

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HT: () => (/* binding */ NOTHING_LIVE),
  OD: () => (/* binding */ createCommitGuardrails),
  kC: () => (/* binding */ createCommitPolicies),
  Wz: () => (/* binding */ isSameFiles),
  gZ: () => (/* binding */ readDirectory),
  hn: () => (/* binding */ readSides),
  av: () => (/* binding */ readTip),
  oY: () => (/* binding */ readWanted)
});

// EXTERNAL MODULE: ./lib/src/guardrails/parse.js + 2 modules
var guardrails_parse = __webpack_require__(3902);
// EXTERNAL MODULE: ./lib/src/live/directory.js
var directory = __webpack_require__(8138);
// EXTERNAL MODULE: ./lib/src/live/pgbeam-error.js
var pgbeam_error = __webpack_require__(1160);
// EXTERNAL MODULE: ./lib/src/live/profile.js
var profile = __webpack_require__(2332);
// EXTERNAL MODULE: ./lib/src/plan/guardrails.js
var plan_guardrails = __webpack_require__(5012);
// EXTERNAL MODULE: ./lib/src/plan/identity.js
var identity = __webpack_require__(9540);
// EXTERNAL MODULE: ./lib/src/plan/read.js + 11 modules
var plan_read = __webpack_require__(3190);
// EXTERNAL MODULE: ./lib/src/policy/globs.js + 1 modules
var globs = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/policy/cut-text.js
var cut_text = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/src/policy/describe-issue.js + 1 modules
var describe_issue = __webpack_require__(7431);
// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/src/policy/read-mapping.js + 1 modules
var read_mapping = __webpack_require__(4901);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var node = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/src/policy-tests/finding-kinds.js
var policy_tests_finding_kinds = __webpack_require__(634);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
;// CONCATENATED MODULE: ./lib/src/policy-tests/schema.js

/** A file of policy tests, `*.tests.yaml`: statements, and what a policy must do with each. */
const MASK_KINDS = ['redact', 'null', 'hash'];
// As in a policy, null means the kind of that name.
const maskKind = schemas/* union */.KCZ([
    schemas/* enum */.k5n(MASK_KINDS),
    schemas/* pipe */.FsL(schemas/* null */.chJ(), schemas/* transform */.pdi(() => 'null')),
]);
const statement = {
    name: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('What the test is about. It is shown if the test fails.')),
    // The bounds are the API's.
    sql: schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(100_000), schemas/* describe */.q0y('The statement to try.')),
};
const masked = schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP().check(api/* _minLength */.m9(1)), maskKind))
    .check(schemas/* describe */.q0y('Columns that must be masked, and how: of any table that the statement touches, shown or not. Left out, any mask matches.'));
const rowFilter = schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
    .check(schemas/* describe */.q0y('The predicate that must filter the rows; left out, any predicate matches.'));
const policyTestSchema = schemas/* discriminatedUnion */.gMt('expect', [
    schemas/* strictObject */.rej({ ...statement, expect: schemas/* literal */.euz('allow').check(schemas/* describe */.q0y('The statement runs unchanged.')) }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('block').check(schemas/* describe */.q0y('The statement is refused.')),
        rule: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _minLength */.m9(1)))
            .check(schemas/* describe */.q0y('The rule that must refuse it, such as `read_only` or `table_denied`; left out, any rule matches.')),
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('mask')
            .check(schemas/* describe */.q0y('The statement runs, on a table with masked columns and without a row filter.')),
        masked,
        row_filter: rowFilter,
    }),
    schemas/* strictObject */.rej({
        ...statement,
        expect: schemas/* literal */.euz('row-filter')
            .check(schemas/* describe */.q0y('The statement runs on some of the rows only. Columns may be masked as well.')),
        masked,
        row_filter: rowFilter,
    }),
]);
const testFileSchema = schemas/* strictObject */.rej({
    policy: schemas/* string */.YjP()
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The path of the policy file, relative to the folder of this file.')),
    tests: schemas/* array */.YOg(policyTestSchema)
        .check(api/* _minLength */.m9(1), schemas/* describe */.q0y('The statements to try, each with the decision that it must get.')),
});

;// CONCATENATED MODULE: ./lib/src/policy-tests/parse.js











/** The tests of a file, or findings that say what is wrong with it. */
function parseTests(file) {
    const read = (0,read_mapping/* readMapping */.v)(file, 'a file of policy tests');
    if (read.kind === 'invalid')
        return { kind: 'invalid', file, findings: read.findings };
    const { root, source } = read;
    const validation = (0,describe_issue/* validate */.t)({ root, schema: testFileSchema, data: (0,profile_data/* toData */.OY)(root), wording: WORDING });
    const issues = validation.kind === 'invalid' ? validation.findings : [];
    const tests = (0,node/* getItems */.JS)((0,node/* getField */.VI)(root, 'tests'));
    const sql = tests.flatMap(test => [(0,node/* getField */.VI)(test, 'sql'), (0,node/* getField */.VI)(test, 'row_filter')]);
    const unplaced = [...read.findings, ...issues, ...(0,characters/* findUnseenCharacters */.kS)(root), ...(0,cut_text/* findCutTexts */.A)(sql, source.text)];
    const findings = (0,list_findings/* listFindings */.F$)(unplaced, { source, kinds: KINDS });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', file, findings };
    }
    const { policy } = validation.output;
    const locate = (path) => source.positionAt((0,node/* findPlace */.Pj)(root, path).node.start);
    return {
        kind: 'valid',
        file,
        policy,
        policyAt: locate(['policy']),
        tests: validation.output.tests.map((test, index) => ({ test, at: locate(['tests', index]) })),
        findings,
    };
}
const KINDS = { ...finding_kinds/* FILE_FINDINGS */.c, ...policy_tests_finding_kinds/* TEST_FINDINGS */.K };
const FILE_FIELDS = Object.keys(testFileSchema.shape);
const TEST_FIELDS = [...new Set(policyTestSchema.def.options.flatMap(({ shape }) => Object.keys(shape)))];
const WORDING = {
    listFields: path => (path.length === 0 ? FILE_FIELDS : TEST_FIELDS),
    describeField({ field, owner }) {
        const expected = (0,node/* getText */.q4)((0,node/* getField */.VI)(owner, 'expect'));
        const expectations = listExpectations(field);
        if (expected === undefined || expectations.length === 0)
            return undefined;
        const message = `${(0,quote/* quote */.h)(field)} goes with ${(0,quote/* listChoices */.Z)(expectations)}, and this test expects ${(0,quote/* quote */.h)(expected)}; remove the field, or change \`expect\`.`;
        return { code: 'misplaced-expectation', message };
    },
};
/** The expectations that have a field of this name. */
function listExpectations(field) {
    const options = policyTestSchema.def.options.filter(({ shape }) => Object.hasOwn(shape, field));
    return options.flatMap(({ shape }) => shape.expect.def.values);
}

;// CONCATENATED MODULE: ./lib/src/policy-tests/plan.js



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
/** The path from the root of the repository; undefined if it is absolute or leads out of the repository. */
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
    const message = `${(0,quote/* quote */.h)(policy)} is outside the repository; write the path of the policy file, relative to this file's folder.`;
    return { code: 'policy-outside-repository', severity: 'error', message, at };
}
function describeUnknown({ policyAt: at }, path, known) {
    const nearest = (0,policy_nearest/* findNearest */.q)(path, [...known]);
    const advice = nearest === undefined
        ? 'correct the path, which is relative to this file\u2019s folder'
        : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    const message = `There is no policy file ${(0,quote/* quote */.h)(path)} that the globs match; ${advice}${nearest === undefined ? '.' : ''}`;
    return { code: 'unknown-policy-file', severity: 'error', message, at };
}
/**
 * The files of tests that a change concerns: those to run because the policy or the tests changed, and invalid ones.
 * The results of the others cannot have changed.
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
/** A predicate for paths whose content differs between the sides. */
function findChanges(base, head) {
    const [before, after] = [base, head].map(files => new Map(files.map(({ path, blob }) => [path, blob])));
    return path => before?.get(path) !== after?.get(path);
}

// EXTERNAL MODULE: ./lib/src/postgres/predicate.js
var predicate = __webpack_require__(5833);
// EXTERNAL MODULE: ./lib/src/postgres/read-predicates.js
var read_predicates = __webpack_require__(2433);
;// CONCATENATED MODULE: ./lib/src/flows/read-state.js











/** Reads the policies of other commits as those of a run's own are read, and with them what stands for guardrails. */
function createCommitPolicies({ snapshots, parse, defaultProject, }) {
    const known = new Map();
    return async (commits) => {
        const wanted = [...new Set(commits)].filter(commit => !known.has(commit));
        const present = wanted.length > 0 ? await snapshots.readPresent(wanted) : [];
        const separated = present.map(globs/* separateTests */.XP);
        const parsed = (0,plan_read/* parseSnapshots */.Jq)(separated.map(({ policies }) => policies), parse);
        for (const [index, { policies, guardrails }] of separated.entries()) {
            const own = (0,identity/* assignProjects */.gY)(parsed[index] ?? [], defaultProject);
            known.set(policies.commit, [...own, (0,plan_guardrails/* standForGuardrails */._4)(guardrails)]);
        }
        return new Map(commits.flatMap(commit => {
            const policyFiles = known.get(commit);
            return policyFiles ? [[commit, policyFiles]] : [];
        }));
    };
}
/** Reads the guardrails of other commits, each content once. */
function createCommitGuardrails(snapshots) {
    const known = new Map();
    const parse = (file) => {
        const key = `${file.blob} ${file.path}`;
        const parsed = known.get(key) ?? (0,guardrails_parse/* parseGuardrails */.E)(file);
        known.set(key, parsed);
        return parsed;
    };
    return async (commits) => {
        const present = commits.length > 0 ? await snapshots.readPresent([...new Set(commits)]) : [];
        return new Map(present.map(snapshot => [snapshot.commit, (0,globs/* separateTests */.XP)(snapshot).guardrails.map(parse)]));
    };
}
/** Reads the policy files of a commit's snapshot, and the live profiles of their projects. */
async function readWanted({ snapshots, policies, defaultProject, parse, }) {
    const read = snapshots.map(globs/* separateTests */.XP);
    const parsed = (0,plan_read/* parseSnapshots */.Jq)(read.map(({ policies }) => policies), parse);
    const assigned = (0,identity/* assignProjects */.gY)(parsed.flat(), defaultProject);
    const [{ directory, profiles, failures }, filePredicates] = await Promise.all([
        readDirectory((0,identity/* listProjects */.hF)(assigned), policies),
        (0,read_predicates/* readPredicates */.T)((0,plan_read/* listPredicates */.Hm)((0,plan_read/* listProfiles */.Bn)(assigned))),
    ]);
    const linted = assigned.map(policyFile => (0,plan_read/* lintFile */.Ac)({ policyFile, predicates: filePredicates }));
    const policyFiles = (0,identity/* checkIdentities */.xS)(linted, directory);
    const guardrailFiles = read.flatMap(({ guardrails }) => guardrails.map(guardrails_parse/* parseGuardrails */.E));
    const judged = guardrailFiles.length > 0 ? profiles.flatMap(toReadable) : [];
    const liveTexts = (0,plan_read/* listPredicates */.Hm)([...(0,plan_read/* listLiveProfiles */.J_)(policyFiles, directory), ...judged]);
    const livePredicates = await (0,read_predicates/* readPredicates */.T)(liveTexts.filter(text => !filePredicates.has(text)));
    return {
        policyFiles,
        guardrailFiles,
        directory,
        profiles,
        failures,
        splitConjuncts: (0,predicate/* splitConjuncts */.y)(new Map([...livePredicates, ...filePredicates])),
        privatePredicates: new Set(livePredicates.keys()),
    };
}
function toReadable({ meaning }) {
    return meaning.kind === 'readable' ? [meaning.profile] : [];
}
const NOTHING = { policies: [], tests: [], guardrails: [] };
/** Reads both commits at once, and equal contents only once. */
async function readSides({ comparison, snapshots, defaultProject, parse, }) {
    const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base];
    const [headSnapshot, baseSnapshot] = await snapshots.read(commits);
    const read = [headSnapshot, baseSnapshot].flatMap(snapshot => (snapshot ? [(0,globs/* separateTests */.XP)(snapshot)] : []));
    const parsed = (0,plan_read/* parseSnapshots */.Jq)(read.map(({ policies }) => policies), parse);
    const [head = [], base = []] = parsed.map(policyFiles => (0,identity/* assignProjects */.gY)(policyFiles, defaultProject));
    const [headFiles = NOTHING, baseFiles = NOTHING] = read.map(({ policies, tests, guardrails }) => ({
        policies: policies.files,
        tests,
        guardrails,
    }));
    const known = new Set(baseSnapshot?.nearMisses?.map(nameVersion));
    const ignored = (headSnapshot?.nearMisses ?? []).filter(file => !known.has(nameVersion(file)));
    const tests = planTests({ base: baseFiles, head: headFiles });
    const guardrails = (0,plan_guardrails/* readGuardrailSides */.Gp)({ base: baseFiles.guardrails, head: headFiles.guardrails });
    return { base, head, tests, ignored, guardrails };
}
function nameVersion({ path, blob }) {
    return JSON.stringify([path, blob]);
}
/** The live profiles of projects, all listed at once. A project that cannot be listed stays unknown. */
async function readDirectory(projects, policies) {
    const answers = await Promise.all(projects.map(async (id) => ({ id, answer: await listProject(id, policies) })));
    const known = new Map();
    const failures = new Map();
    for (const { id, answer } of answers) {
        if (answer instanceof pgbeam_error/* PgBeamError */.p)
            failures.set(id, answer);
        else
            known.set(id, answer);
    }
    return { directory: (0,directory/* createLiveDirectory */.K)(known), profiles: [...known.values()].flat(), failures };
}
async function listProject(projectId, policies) {
    try {
        return (await policies.listProfiles(projectId)).map(profile/* readLivePolicy */.nH);
    }
    catch (error) {
        if (error instanceof pgbeam_error/* PgBeamError */.p)
            return error;
        throw error;
    }
}
/** The directory where PgBeam is not asked. */
const NOTHING_LIVE = { directory: directory/* NO_DIRECTORY */.M, profiles: [], failures: new Map() };
/** The policies that the base branch has now, where that is not what the head is compared with; else null. */
async function readTip({ comparison: { base, baseTip }, readPolicies, }) {
    if (baseTip === null || baseTip === base)
        return null;
    return (await readPolicies([baseTip])).get(baseTip) ?? [];
}
/** Whether two commits hold the same policy files. */
function isSameFiles(one, other) {
    const blobs = new Map(one.map(({ file }) => [file.path, file.blob]));
    return one.length === other.length && other.every(({ file }) => blobs.get(file.path) === file.blob);
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ GUARDRAIL_FINDINGS)
/* harmony export */ });
/**
 * The findings that guardrails make: `guardrail-broken` in policies, the others in their own files. An `error` of a file of
 * guardrails makes it invalid.
 */
const GUARDRAIL_FINDINGS = {
    'guardrail-broken': {
        severity: 'error',
        meaning: 'The policy does what a guardrail says that no policy may ever do.',
        fix: 'Correct the policy. It cannot be accepted by a comment: the guardrail is in another file, whose owners may add an exception.',
    },
    'guardrail-without-rule': {
        severity: 'error',
        meaning: 'A guardrail says nothing that policies may not do.',
        fix: 'Add one of the rules that the message names, or remove the guardrail.',
    },
    'duplicate-guardrail': {
        severity: 'error',
        meaning: 'Two guardrails of one file have the same name.',
        fix: 'Give each a name of its own: it is shown where a policy breaks it.',
    },
    'invalid-pattern': {
        severity: 'error',
        meaning: 'A pattern of a guardrail does not have all its parts, or has a part that no name can match.',
        fix: 'Write `schema.table`, or for a column `schema.table.column`, with `*` for any text and without quotes.',
    },
    'too-many-patterns': {
        severity: 'error',
        meaning: 'A file of guardrails has more than 200 patterns with `*` in the name of a table or column.',
        fix: 'Write patterns that take in more, or name tables.',
    },
    'invalid-date': {
        severity: 'error',
        meaning: 'The end of an exception is not a day.',
        fix: 'Write year, month and day, as `2027-01-31`.',
    },
    'exception-without-project': {
        severity: 'error',
        meaning: 'An exception names a policy whose name several projects may have.',
        fix: 'Add the `project` of the policy, or write its id.',
    },
    'exception-ended': {
        severity: 'warning',
        meaning: 'The last day of an exception is over, so that the guardrail holds for the policy again.',
        fix: 'Remove the exception.',
    },
    'exception-ends-soon': {
        severity: 'warning',
        meaning: 'An exception ends in the next 14 days.',
        fix: 'Correct the policy until then.',
    },
    'exception-unused': {
        severity: 'warning',
        meaning: 'An exception is for a policy that keeps the guardrail, or that is not there.',
        fix: 'Remove the exception: somebody could use it.',
    },
    'guardrail-needs-catalog': {
        severity: 'warning',
        meaning: 'A pattern for columns has `*` in the name of the table or column, and no catalog says which columns there are, so that only columns which files name are judged.',
        fix: 'Set the input `database-schema`, or name the columns with their tables.',
    },
    'guardrail-column-missing': {
        severity: 'notice',
        meaning: 'A relation that a guardrail wants filtered does not have the column, so that the guardrail does not hold for it.',
        fix: 'Leave the relation out of the pattern, if it holds nothing of anybody.',
    },
};


/***/ }),

/***/ 3902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ isProfileId),
  E: () => (/* binding */ parseGuardrails)
});

// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/policy/describe-issue.js + 1 modules
var describe_issue = __webpack_require__(7431);
// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
// EXTERNAL MODULE: ./lib/src/policy/read-mapping.js + 1 modules
var read_mapping = __webpack_require__(4901);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var node = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/src/text/fold-case.js
var fold_case = __webpack_require__(7870);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/guardrails/pattern.js
var guardrails_pattern = __webpack_require__(6799);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/guardrails/schema.js


/** A file of guardrails, `*.guardrails.yaml`: what no policy may ever do. */
/** The kinds of statements that can be held for a person at all. */
const HOLDABLE_KINDS = ['insert', 'update', 'delete', 'ddl'];
/** Nobody writes more, and each is compared with what a policy names. */
const MOST_ENTRIES = 200;
const schema_text = schemas/* string */.YjP().check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(200));
const patterns = (description) => schemas/* optional */.lqM(schemas/* array */.YOg(schema_text).check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES))).check(schemas/* describe */.q0y(description));
const bound = (description) => schemas/* optional */.lqM(schemas/* int */.Whr().check(api/* _gte */.qm(0))).check(schemas/* describe */.q0y(description));
const exceptionSchema = schemas/* strictObject */.rej({
    policy: schema_text.check(schemas/* describe */.q0y('The id of a profile (`pol_\u2026`), or the exact name of a policy.')),
    project: schemas/* optional */.lqM(schema_text)
        .check(schemas/* describe */.q0y('The project of a policy that is given by name. Needed where the repository has several projects.')),
    reason: schema_text.check(schemas/* describe */.q0y('Why the policy may do it, such as the number of a ticket.')),
    until: schemas/* optional */.lqM(schema_text)
        .check(schemas/* describe */.q0y('The last day of the exception (UTC), as `2027-01-31`; left out, it does not end.')),
});
const guardrailSchema = schemas/* strictObject */.rej({
    name: schema_text.check(schemas/* describe */.q0y('What the guardrail keeps safe, in a few words. It is shown where a policy breaks it.')),
    never_reachable: patterns('Relations that no policy may reach, as `schema.table`; `*` stands for any text.'),
    always_hidden: patterns('Columns that no policy may show, hashed neither, as `schema.table.column`; `*` stands for any text.'),
    never_clear: patterns('Columns that no policy may show in the clear, as `schema.table.column`; `*` stands for any text.'),
    filtered_by: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        tables: schemas/* array */.YOg(schema_text)
            .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES), schemas/* describe */.q0y('Relations, as `schema.table`; `*` stands for any text.')),
        column: schema_text.check(schemas/* describe */.q0y('The column that a row filter must compare.')),
    }))
        .check(schemas/* describe */.q0y('Relations of which no policy may show rows but by a row filter `column = \u2026`.')),
    refused: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(schema/* STATEMENT_KINDS */.ev)).check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('Kinds of statements that every policy must refuse.')),
    held: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(HOLDABLE_KINDS)).check(api/* _minLength */.m9(1)))
        .check(schemas/* describe */.q0y('Kinds of statements that every policy must refuse, or hold for a person however few rows they touch.')),
    at_most: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        max_rows: bound('The most rows of a result.'),
        egress_bytes_per_day: bound('The most bytes that may be read in a day.'),
        budget_queries_per_hour: bound('The most queries in an hour.'),
        budget_queries_per_day: bound('The most queries in a day.'),
        max_affected_rows: bound('The most rows that one write may touch.'),
        approval_auto_max_rows: bound('The most rows that a held write may touch without a person; 0: none.'),
    }))
        .check(schemas/* describe */.q0y('Limits that no policy may exceed. A policy without a limit exceeds it.')),
    except: schemas/* optional */.lqM(schemas/* array */.YOg(exceptionSchema).check(api/* _maxLength */.Eb(MOST_ENTRIES)))
        .check(schemas/* describe */.q0y('Policies that need not keep it.')),
});
const guardrailFileSchema = schemas/* strictObject */.rej({
    guardrails: schemas/* array */.YOg(guardrailSchema)
        .check(api/* _minLength */.m9(1), api/* _maxLength */.Eb(MOST_ENTRIES), schemas/* describe */.q0y('What no policy may ever do.')),
});
/** The fields of a guardrail that say what is forbidden. */
const RULE_FIELDS = [
    'never_reachable',
    'always_hidden',
    'never_clear',
    'filtered_by',
    'refused',
    'held',
    'at_most',
];

;// CONCATENATED MODULE: ./lib/src/guardrails/check-entries.js



/** Each is compared with every name of every policy. */
const MOST_WILDCARDS = 200;
/** What is wrong with guardrails that have the right shape. */
function checkEntries(guardrails) {
    const names = new Map();
    const patterns = guardrails.flatMap((entry, index) => listPatterns(entry, ['guardrails', index]));
    const wild = patterns.filter(isWild);
    return [
        ...guardrails.flatMap((entry, index) => {
            const path = ['guardrails', index];
            const first = names.get(entry.name);
            names.set(entry.name, first ?? index);
            return [...checkRules(entry, path), ...(first === undefined ? [] : [describeDuplicate(entry, path)])];
        }),
        ...patterns.flatMap(({ text, parts, path }) => (0,guardrails_pattern/* readPattern */.ZS)(text, parts) === undefined ? [describePattern({ text, parts, path })] : []),
        ...wild.slice(MOST_WILDCARDS, MOST_WILDCARDS + 1).map(({ path }) => {
            const message = `This file has ${wild.length} patterns with \`*\` in the name of a table or column, of which ${MOST_WILDCARDS} are read; write patterns that take in more, or name tables.`;
            return { code: 'too-many-patterns', path, message };
        }),
        ...guardrails.flatMap((entry, index) => checkWords(entry, ['guardrails', index])),
        ...guardrails.flatMap((entry, index) => checkDates(entry, ['guardrails', index])),
    ];
}
function isWild({ text }) {
    const [, ...rest] = text.split('.');
    return rest.some(guardrails_pattern/* hasStar */.dN);
}
function listPatterns(entry, path) {
    const list = (texts, parts, field) => (texts ?? []).map((text, place) => ({ text, parts, path: [...path, ...field, place] }));
    return [
        ...list(entry.never_reachable, 2, ['never_reachable']),
        ...list(entry.always_hidden, 3, ['always_hidden']),
        ...list(entry.never_clear, 3, ['never_clear']),
        ...list(entry.filtered_by?.tables, 2, ['filtered_by', 'tables']),
    ];
}
function checkRules(entry, path) {
    const { filtered_by, at_most } = entry;
    const found = [];
    if (RULE_FIELDS.every(field => entry[field] === undefined)) {
        const message = `${(0,quote/* quote */.h)(entry.name)} forbids nothing; add ${(0,quote/* listChoices */.Z)([...RULE_FIELDS])}, or remove it.`;
        found.push({ code: 'guardrail-without-rule', path, message });
    }
    if (at_most && Object.values(at_most).every(most => most === undefined)) {
        const message = `${(0,quote/* quote */.h)(entry.name)} bounds nothing; write a limit and a number, or remove \`at_most\`.`;
        found.push({ code: 'guardrail-without-rule', path: [...path, 'at_most'], message });
    }
    for (const [field, most] of Object.entries(at_most ?? {})) {
        if (most !== 0 || field === 'approval_auto_max_rows')
            continue;
        const message = `${(0,quote/* quote */.h)(`${field}: 0`)} is no limit; write the most that a policy may have.`;
        found.push({ code: 'out-of-bounds', path: [...path, 'at_most', field], message });
    }
    if (filtered_by && !/^[^\s."*]+$/.test(filtered_by.column)) {
        const message = `${(0,quote/* quote */.h)(filtered_by.column)} is not the name of a column; write one name, without quotes.`;
        found.push({ code: 'invalid-pattern', path: [...path, 'filtered_by', 'column'], message });
    }
    return found;
}
function describeDuplicate({ name }, path) {
    const message = `There is another guardrail ${(0,quote/* quote */.h)(name)} in this file; give each a name of its own.`;
    return { code: 'duplicate-guardrail', path: [...path, 'name'], message };
}
function describePattern({ text, parts, path }) {
    const shape = parts === 2 ? '`schema.table`' : '`schema.table.column`';
    const message = `${(0,quote/* quote */.h)(text)} is not a pattern; write ${shape} with all its parts, \`*\` for any text, and no quotes or blanks.`;
    return { code: 'invalid-pattern', path, message };
}
/** Blanks give no reason, and name nothing. */
function checkWords({ name, except = [] }, path) {
    const words = [
        { text: name, path: [...path, 'name'] },
        ...except.map(({ reason }, place) => ({ text: reason, path: [...path, 'except', place, 'reason'] })),
    ];
    return words
        .filter(({ text }) => text.trim() === '')
        .map(({ path }) => {
        return { code: 'out-of-bounds', path, message: `\`${path.at(-1)}\` has only blanks; write it in a few words.` };
    });
}
function checkDates({ except = [] }, path) {
    return except.flatMap(({ until }, place) => {
        if (until === undefined || isDay(until))
            return [];
        const message = `${(0,quote/* quote */.h)(until)} is not a day; write year, month and day, as \`2027-01-31\`.`;
        return [{ code: 'invalid-date', path: [...path, 'except', place, 'until'], message }];
    });
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

// EXTERNAL MODULE: ./lib/src/guardrails/finding-kinds.js
var guardrails_finding_kinds = __webpack_require__(7774);
;// CONCATENATED MODULE: ./lib/src/guardrails/parse.js












/** The guardrails of a file, or findings that say what is wrong with it. No finding can be accepted. */
function parseGuardrails(file) {
    const read = (0,read_mapping/* readMapping */.v)(file, 'a file of guardrails');
    if (read.kind === 'invalid')
        return { kind: 'invalid', file, findings: read.findings };
    const { root, source } = read;
    const validation = (0,describe_issue/* validate */.t)({ root, schema: guardrailFileSchema, data: (0,profile_data/* toData */.OY)(root), wording: WORDING });
    const issues = validation.kind === 'invalid' ? validation.findings : [];
    const entries = validation.kind === 'valid' ? checkEntries(validation.output.guardrails) : [];
    const unplaced = [
        ...read.findings,
        ...issues,
        ...(0,characters/* findUnseenCharacters */.kS)(root),
        ...entries.map(entry => placeEntry(root, entry)),
    ];
    const findings = (0,list_findings/* listFindings */.F$)(unplaced, { source, kinds: KINDS });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', file, findings };
    }
    const { guardrails } = validation.output;
    return { kind: 'valid', file, guardrails: listGuardrails({ file, guardrails, root, source }), findings };
}
const KINDS = { ...finding_kinds/* FILE_FINDINGS */.c, ...guardrails_finding_kinds/* GUARDRAIL_FINDINGS */.r };
function placeEntry(root, { path, ...rest }) {
    return { ...rest, offset: (0,node/* findPlace */.Pj)(root, path).node.start };
}
const WORDING = {
    listFields(path) {
        if (path.length === 0)
            return Object.keys(guardrailFileSchema.shape);
        const [, , owner] = path;
        if (owner === undefined)
            return Object.keys(guardrailSchema.shape);
        return owner === 'filtered_by' || owner === 'at_most' || owner === 'except' ? INNER_FIELDS[owner] : [];
    },
};
const INNER_FIELDS = {
    filtered_by: Object.keys(guardrailSchema.shape.filtered_by.def.innerType.shape),
    at_most: Object.keys(guardrailSchema.shape.at_most.def.innerType.shape),
    except: Object.keys(guardrailSchema.shape.except.def.innerType.def.element.shape),
};
function listGuardrails({ file, guardrails, root, source, }) {
    const locate = (path) => source.positionAt((0,node/* findPlace */.Pj)(root, path).node.start);
    return guardrails.flatMap((entry, index) => {
        const exceptions = (entry.except ?? []).map(({ policy, project, reason, until }, place) => {
            return { policy, project, reason, until, ...locate(['guardrails', index, 'except', place]) };
        });
        return listRules(entry).map(({ rule, path }) => {
            return { name: entry.name, file: file.path, ...locate(['guardrails', index, ...path]), rule, exceptions };
        });
    });
}
/** The rules of a guardrail, each with its place in it. */
function listRules(entry) {
    const { never_reachable = [], filtered_by, refused = [], held = [], at_most = {} } = entry;
    return [
        ...never_reachable.flatMap((text, place) => {
            const pattern = (0,guardrails_pattern/* readPattern */.ZS)(text, 2);
            return pattern ? [{ rule: { kind: 'never_reachable', pattern }, path: ['never_reachable', place] }] : [];
        }),
        ...['always_hidden', 'never_clear'].flatMap(kind => (entry[kind] ?? []).flatMap((text, place) => {
            const pattern = (0,guardrails_pattern/* readPattern */.ZS)(text, 3);
            if (pattern?.column === undefined)
                return [];
            return [{ rule: { kind, pattern: { ...pattern, column: pattern.column } }, path: [kind, place] }];
        })),
        ...(filtered_by?.tables ?? []).flatMap((text, place) => {
            const pattern = (0,guardrails_pattern/* readPattern */.ZS)(text, 2);
            const column = (0,fold_case/* foldCase */.S)(filtered_by?.column ?? '');
            return pattern
                ? [{ rule: { kind: 'filtered_by', pattern, column }, path: ['filtered_by', 'tables', place] }]
                : [];
        }),
        ...refused.map((statement, place) => ({ rule: { kind: 'refused', statement }, path: ['refused', place] })),
        ...held.map((statement, place) => ({ rule: { kind: 'held', statement }, path: ['held', place] })),
        ...Object.entries(at_most).flatMap(([field, most]) => most === undefined ? [] : [{ rule: { kind: 'at_most', field, most }, path: ['at_most', field] }]),
    ];
}
/** Whether an exception names a profile by its id. */
function isProfileId(text) {
    return text.startsWith(PROFILE_PREFIX);
}
const PROFILE_PREFIX = 'pol_';


/***/ }),

/***/ 6799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ compileReadings),
/* harmony export */   CD: () => (/* binding */ writePattern),
/* harmony export */   Gk: () => (/* binding */ listReadings),
/* harmony export */   WB: () => (/* binding */ matchesRelation),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   bg: () => (/* binding */ compilePart),
/* harmony export */   dN: () => (/* binding */ hasStar),
/* harmony export */   oE: () => (/* binding */ mayTakeIn),
/* harmony export */   py: () => (/* binding */ coversPattern)
/* harmony export */ });
/* unused harmony exports takesIn, loosen */
/* harmony import */ var _access_system_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7866);
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7870);


/** Reads a pattern of so many parts; undefined where it is none. */
function readPattern(text, parts) {
    const names = text.split('.').map(_text_fold_case_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .S);
    const [schema, table, column] = names;
    if (names.length !== parts || names.some(name => !READABLE.test(name)))
        return undefined;
    return schema === undefined || table === undefined ? undefined : { schema, table, column };
}
/** No quotes, no blanks, nothing that nobody sees: a name that has them is matched by what it comes to without. */
const READABLE = /^[^\s"'\p{Default_Ignorable_Code_Point}\p{Cc}]+$/u;
function writePattern({ schema, table, column }) {
    return [schema, table, ...(column === undefined ? [] : [column])].join('.');
}
/**
 * Whether a part of a pattern takes in a name. No name has a `*`, so that a part of another pattern is taken in where all
 * that it takes in is: the part itself stands for a name that nobody mentions.
 */
function takesIn(part, name) {
    return hasStar(part) ? compilePart(part)(name) : part === name;
}
/** The same for many names. */
function compilePart(part) {
    if (!hasStar(part))
        return name => part === name;
    const [first = '', ...rest] = part.split('*');
    const last = rest.pop() ?? '';
    return name => {
        const end = name.length - last.length;
        if (end < first.length || !name.startsWith(first) || !name.endsWith(last))
            return false;
        let from = first.length;
        for (const piece of rest) {
            const at = name.indexOf(piece, from);
            if (at < 0 || at + piece.length > end)
                return false;
            from = at + piece.length;
        }
        return true;
    };
}
/**
 * A name as PgBeam or PostgreSQL may read it in the end: what they make of quotes, blanks and letters of other alphabets is
 * not known, so that a guardrail holds for both readings.
 */
function loosen(name) {
    if (PLAIN.test(name))
        return name;
    return name
        .normalize('NFKC')
        .replace(/["'\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '')
        .trim()
        .toLowerCase();
}
/** A name that can be read in one way only. */
const PLAIN = /^[a-z\d_$]*$/;
/** Whether a part takes in a name by either reading. */
function mayTakeIn(part, name) {
    return compileReadings(part)(name);
}
/** The same for many names. */
function compileReadings(part) {
    const takes = compilePart(part);
    return name => {
        if (takes(name))
            return true;
        const loose = loosen(name);
        return loose !== name && takes(loose);
    };
}
/** Whether a pattern takes in a relation. The schemas of PostgreSQL's catalogs are only meant where they are named. */
function matchesRelation({ schema, table }, relation) {
    if ((0,_access_system_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCatalog */ .vx)(relation) && hasStar(schema))
        return false;
    if (mayTakeIn(schema, relation.schema) && mayTakeIn(table, relation.table))
        return true;
    const parted = partName(relation.schema, relation.table);
    if (!parted || !takesIn(schema, parted.schema))
        return false;
    return takesIn(table, parted.table) || table === relation.table;
}
/** A name in parts as it may be read where quotes keep no dot from parting it; undefined where it has no such dot. */
function partName(...names) {
    const parts = names.flatMap(name => loosen(name).split('.'));
    const [table, schema] = parts.length > names.length ? parts.toReversed() : [];
    return table === undefined || schema === undefined ? undefined : { schema, table };
}
/** All that the name of a table may be read as. */
function listReadings(table) {
    const parted = partName(table);
    return new Set([table, loosen(table), ...(parted ? [parted.table] : [])]);
}
/** Whether all that one pattern takes in is taken in by another. */
function coversPattern(wide, narrow) {
    return (takesIn(wide.schema, narrow.schema) &&
        takesIn(wide.table, narrow.table) &&
        (wide.column === undefined || (narrow.column !== undefined && takesIn(wide.column, narrow.column))) &&
        // A catalog of PostgreSQL is only meant where it is named.
        (!(0,_access_system_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCatalog */ .vx)(narrow) || !hasStar(wide.schema)));
}
function hasStar(part) {
    return part.includes('*');
}


/***/ }),

/***/ 1942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TABLE_FINDINGS: () => (/* binding */ TABLE_FINDINGS),
/* harmony export */   createTableFinding: () => (/* binding */ createTableFinding)
/* harmony export */ });
/** What the tables there are say about a valid policy. */
const TABLE_FINDINGS = {
    'unknown-relation': {
        severity: 'warning',
        meaning: 'A list, mask or row filter names a relation that is in no database of the project.',
        fix: 'Correct the name; if its migration comes later, accept the finding.',
    },
    'relation-elsewhere': {
        severity: 'warning',
        meaning: 'A bare name of the allowlist, which stands for the schema `public`, is of a relation that only another schema has.',
        fix: 'Write the name with its schema.',
    },
    'unknown-column': {
        severity: 'warning',
        meaning: 'A mask or a predicate names a column that its relation does not have, so it hides nothing or fails.',
        fix: 'Correct the name; if its migration comes later, accept the finding.',
    },
    'mask-on-binary': {
        severity: 'notice',
        meaning: 'A mask is on a binary column, whose values are NULL under a mask of any kind.',
        fix: 'Use `kind: null`, which says what happens.',
    },
    'view-shows-hidden': {
        severity: 'warning',
        meaning: 'A view in reach shows a masked column, filtered rows or a denied relation, because rules hold for the relation that a statement names.',
        fix: 'Give the view a rule of its own, as the message says, or put it out of reach.',
    },
    'partition-shows-hidden': {
        severity: 'warning',
        meaning: 'A partition or inheritance child can be named in the place of its table, and shows a masked column, filtered rows or a denied relation.',
        fix: 'Admit the table alone by `table_allowlist`, or give each partition rules of its own.',
    },
};
function createTableFinding({ code, at, message, severity = TABLE_FINDINGS[code].severity, }) {
    return { code, severity, message, at };
}


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ PII_FINDINGS),
/* harmony export */   w: () => (/* binding */ lintPersonalData)
/* harmony export */ });
/* harmony import */ var _text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7870);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8264);


/** What PgBeam\u2019s scan says about a policy. */
const PII_FINDINGS = {
    'pii-in-clear': {
        severity: 'warning',
        meaning: 'PgBeam\u2019s scan takes a column for personal data, and the policy shows it in the clear (input `scan-pii`). A notice where the scan is less than 65 % sure.',
        fix: 'Mask the column, as the message says, or accept the finding.',
    },
};
/** From here on PgBeam\u2019s own dashboard proposes to mask. */
const SURE = 0.65;
/** Of more columns of one policy, a number is told. */
const MOST = 50;
/** Findings about personal data that a policy shows in the clear, on the entry that admits its table. */
function lintPersonalData({ document, model, columns, mayName, }) {
    const shown = columns.filter(({ schema, table, column }) => {
        const relation = { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table) };
        return model.reaches(relation) && model.maskOn(relation, (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(column)) === undefined;
    });
    const named = shown.filter(({ schema, table }) => {
        // What the policy itself names is no secret.
        const isAdmitted = model.admission({ schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table) }) !== undefined;
        return isAdmitted || mayName({ schema, name: table });
    });
    const listed = named.slice(0, MOST);
    const findings = listed.map(column => describeColumn(column, locate(document, model, column)));
    const rest = shown.length - listed.length;
    return rest === 0 ? findings : [...findings, describeRest(rest, document.locate(['masking_rules']))];
}
function locate(document, model, { schema, table }) {
    const relation = { schema: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema), table: (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table) };
    const admission = model.admission(relation);
    return document.locate(admission === undefined ? ['masking_rules'] : ['table_allowlist', admission]);
}
function describeColumn({ schema, table, column, piiType, maskKind, confidence }, at) {
    const relation = `${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(schema)}.${(0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(table)}`;
    const name = (0,_text_fold_case_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .S)(column);
    const kind = maskKind === 'hash' || maskKind === 'null' ? maskKind : 'redact';
    const rule = `{ table: ${relation}, column: ${name}, kind: ${kind} }`;
    const sure = `${Math.floor(confidence * 100)} % sure`;
    const message = `PgBeam\u2019s scan takes ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`${relation}.${name}`)} for personal data (${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(piiType)}, ${sure}), and it is in the clear; add ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(rule)} to \`masking_rules\`, or accept this.`;
    const severity = confidence < SURE ? 'notice' : PII_FINDINGS['pii-in-clear'].severity;
    return { code: 'pii-in-clear', severity, message, at };
}
function describeRest(number, at) {
    const message = `PgBeam\u2019s scan takes ${number} more columns that are in the clear for personal data; they are not named here, because they are too many or any of their tables may be a honeytoken.`;
    return { code: 'pii-in-clear', severity: 'notice', message, at };
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createLiveDirectory),
/* harmony export */   M: () => (/* binding */ NO_DIRECTORY)
/* harmony export */ });
function createLiveDirectory(projects) {
    const index = new Map([...projects].map(([projectId, profiles]) => [
        projectId,
        {
            byId: new Map(profiles.map(live => [live.id, live])),
            byName: new Map(profiles.map(live => [live.name, live])),
        },
    ]));
    return {
        find(projectId, { id, profile }) {
            const project = index.get(projectId);
            if (!project)
                return { kind: 'unknown' };
            const live = id === undefined ? project.byName.get(profile.name) : project.byId.get(id);
            return live ? { kind: 'found', live } : { kind: 'none' };
        },
        size: [...projects.values()].reduce((sum, profiles) => sum + profiles.length, 0),
    };
}
/** Nothing was looked up. */
const NO_DIRECTORY = createLiveDirectory(new Map());


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ listUnknownFields),
/* harmony export */   RY: () => (/* binding */ hasField),
/* harmony export */   Rg: () => (/* binding */ readWrittenAt),
/* harmony export */   aR: () => (/* binding */ listChangedFields),
/* harmony export */   nH: () => (/* binding */ readLivePolicy)
/* harmony export */ });
/* unused harmony export withoutMetadata */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);


/** What the API adds to a profile on its own. */
const METADATA = new Set(['id', 'project_id', 'created_at', 'updated_at']);
const KNOWN = new Set(_policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ);
/** What somebody decided about a profile, and not the API itself. */
function withoutMetadata({ raw }) {
    return Object.fromEntries(Object.entries(raw).filter(([field]) => !METADATA.has(field)));
}
/** Reads what a profile means. Fields that the deployment leaves out, or answers with null, have their defaults. */
function readLivePolicy(live) {
    const known = Object.fromEntries(_policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.map(field => [field, live.raw[field] ?? undefined]));
    const parsed = _policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .profileSchema */ .Fk.safeParse(known);
    if (parsed.success)
        return { ...live, meaning: { kind: 'readable', profile: parsed.data } };
    const unreadable = new Set(parsed.error.issues.map(issue => issue.path[0]));
    return { ...live, meaning: { kind: 'unreadable', fields: _policy_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.filter(field => unreadable.has(field)) } };
}
/**
 * When the profile was last written, in ms since the epoch. A deployment that does not tell leaves the worst: that it was
 * just now.
 */
function readWrittenAt({ raw }) {
    const time = typeof raw.updated_at === 'string' ? Date.parse(raw.updated_at) : Number.NaN;
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
/** Whether the deployment that answered with this profile has the field at all. */
function hasField(live, field) {
    return Object.hasOwn(live.raw, field);
}
/** The fields that a later API has added, as they are: a PUT without them would reset them. */
function listUnknownFields(live) {
    return Object.fromEntries(Object.entries(withoutMetadata(live)).filter(([field]) => !KNOWN.has(field)));
}
/** The fields that two JSON objects do not have in common. */
function listChangedFields(one, other) {
    const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...fields].filter(field => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one[field], other[field]));
}


/***/ }),

/***/ 5012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gp: () => (/* binding */ readGuardrailSides),
/* harmony export */   Pi: () => (/* binding */ listUnmanaged),
/* harmony export */   TC: () => (/* binding */ isValidFile),
/* harmony export */   _4: () => (/* binding */ standForGuardrails),
/* harmony export */   fo: () => (/* binding */ toJudge),
/* harmony export */   pn: () => (/* binding */ isPolicy),
/* harmony export */   q6: () => (/* binding */ createContext),
/* harmony export */   sJ: () => (/* binding */ listRules),
/* harmony export */   uG: () => (/* binding */ listHolding)
/* harmony export */ });
/* harmony import */ var _guardrails_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3902);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7671);


/** Reads files of guardrails, equal contents at one path only once. */
function readGuardrailSides(sides) {
    const head = sides.head.map(_guardrails_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGuardrails */ .E);
    const known = new Map(head.map(read => [`${read.file.blob} ${read.file.path}`, read]));
    return { head, base: sides.base.map(file => known.get(`${file.blob} ${file.path}`) ?? (0,_guardrails_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGuardrails */ .E)(file)) };
}
/** What the head's guardrails say: of a file that is not valid any more, what it said before. */
function listHolding({ base, head }) {
    const before = new Map(base.map(read => [read.file.path, read]));
    return head.flatMap(read => listRules(read.kind === 'valid' ? read : before.get(read.file.path)));
}
function listRules(read) {
    return read?.kind === 'valid' ? read.guardrails : [];
}
/** What stands for all guardrails of a commit among its policies, wherever it is asked whether a change was reviewed. */
const GUARDRAILS_PATH = '*.guardrails.yaml';
/** The guardrails of a commit as one more thing that people review: the same where all files are the same. */
function standForGuardrails(files) {
    const spelling = JSON.stringify(files.map(({ path, blob }) => [path, blob]));
    const file = {
        path: GUARDRAILS_PATH,
        blob: (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBlob */ .Qm)(Buffer.from(spelling)),
        content: { kind: 'text', text: '' },
    };
    return { kind: 'invalid', file, findings: [], name: undefined, projectId: null };
}
function isPolicy({ file }) {
    return file.path !== GUARDRAILS_PATH;
}
/** A policy file as guardrails judge it. */
function toJudge(policyFile, directory) {
    const { document, projectId } = policyFile;
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    return { policyFile, id, name: document.profile.name, projectId, profile: document.profile, locate: document.locate };
}
function isValidFile(policyFile) {
    return policyFile.kind === 'valid';
}
/** When and among which policies exceptions are looked up. `now` in ms since the epoch. */
function createContext(policies, now) {
    return {
        today: new Date(now).toISOString().slice(0, 10),
        hasSeveralProjects: new Set(policies.map(({ projectId }) => projectId)).size > 1,
    };
}
/** Live profiles that no file names, as guardrails judge them. */
function listUnmanaged(profiles, policyFiles, directory) {
    const managed = new Set(policyFiles.filter(isValidFile).map(({ projectId, document }) => {
        const known = directory.find(projectId, document);
        return known.kind === 'found' ? known.live : undefined;
    }));
    return profiles.flatMap(live => {
        if (managed.has(live) || live.meaning.kind === 'unreadable')
            return [];
        const { id, name, projectId } = live;
        return [{ id, name, projectId, profile: live.meaning.profile, locate: undefined }];
    });
}


/***/ }),

/***/ 9540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ assignProjects),
/* harmony export */   hF: () => (/* binding */ listProjects),
/* harmony export */   xS: () => (/* binding */ checkIdentities)
/* harmony export */ });
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8944);

/** Gives every file its project: its own `project_id`, else the default. Without either, the file is invalid. */
function assignProjects(policyFiles, defaultProject) {
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid') {
            const { projectId = defaultProject } = policyFile;
            return { ...policyFile, projectId };
        }
        const projectId = policyFile.document.projectId ?? defaultProject;
        return projectId === null
            ? invalidate({ ...policyFile, projectId }, describeMissingProject())
            : { ...policyFile, projectId };
    });
}
/** The projects whose profiles the files stand for. */
function listProjects(policyFiles) {
    return [...new Set(policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.projectId] : [])))];
}
/**
 * Makes files of one snapshot invalid that do not stand for a live profile of their own. Two files for one profile are an
 * error on both, because nobody can tell which is meant; an id that the project does not have is an error, too.
 */
function checkIdentities(policyFiles, directory) {
    const rivals = findRivals(policyFiles, directory);
    return policyFiles.map(policyFile => {
        if (policyFile.kind === 'invalid')
            return policyFile;
        const { projectId, document } = policyFile;
        const isUnknown = document.id !== undefined && directory.find(projectId, document).kind === 'none';
        if (isUnknown)
            return invalidate(policyFile, describeUnknownId(policyFile));
        const rival = rivals.get(policyFile);
        return rival ? invalidate(policyFile, describeDuplicate(policyFile, rival)) : policyFile;
    });
}
/** For each file, another one that stands for the same profile. */
function findRivals(policyFiles, directory) {
    const rivals = new Map();
    const owners = new Map();
    for (const policyFile of policyFiles) {
        if (policyFile.kind !== 'valid')
            continue;
        for (const key of listIdentities(policyFile, directory)) {
            const owner = owners.get(key);
            if (owner && owner !== policyFile) {
                rivals.set(policyFile, owner);
                if (!rivals.has(owner))
                    rivals.set(owner, policyFile);
            }
            else {
                owners.set(key, policyFile);
            }
        }
    }
    return rivals;
}
/** Every key of the profile: its name, its id, and the id of the live profile with that name. */
function listIdentities({ projectId, document }, directory) {
    const known = directory.find(projectId, document);
    const id = document.id ?? (known.kind === 'found' ? known.live.id : undefined);
    const name = JSON.stringify([projectId, 'name', document.profile.name]);
    return id === undefined ? [name] : [name, JSON.stringify([projectId, 'id', id])];
}
function invalidate(policyFile, finding) {
    const { file, findings, document, projectId } = policyFile;
    return { kind: 'invalid', file, name: document.profile.name, projectId, findings: [...findings, finding] };
}
function describeMissingProject() {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunFinding */ .J1)({
        code: 'no-project',
        at: { line: 1, column: 1 },
        message: 'Nothing says which PgBeam project this policy belongs to: set `project_id` in the file, or the input `project-id`.',
    });
}
function describeUnknownId({ projectId, document }) {
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunFinding */ .J1)({
        code: 'unknown-id',
        at: document.locate(['id']),
        message: `The project ${projectId} has no profile ${document.id}: correct the id, or leave it out to find the profile by its name.`,
    });
}
function describeDuplicate({ document }, rival) {
    const isByName = document.id === undefined || document.profile.name === rival.document.profile.name;
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .createRunFinding */ .J1)({
        code: 'duplicate-policy',
        at: document.locate([isByName ? 'name' : 'id']),
        message: `${rival.file.path} stands for the same live profile: keep one of the two files, or give each the id or name of its own profile.`,
    });
}


/***/ }),

/***/ 3190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ collectTexts),
  cN: () => (/* binding */ countUnmanaged),
  Ac: () => (/* binding */ lintFile),
  J_: () => (/* binding */ listLiveProfiles),
  Hm: () => (/* binding */ listPredicates),
  Bn: () => (/* binding */ listProfiles),
  Jq: () => (/* binding */ parseSnapshots)
});

// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/lint/rules.js
/** What lint looks for in a valid policy. An `error` makes the file invalid; anything else can be accepted in the file. */
const RULES = {
    'read-write-without-allowlist': {
        severity: 'warning',
        meaning: '`access_mode: read_write` without a `table_allowlist`: every relation can be written, later ones too.',
        fix: 'List the relations in `table_allowlist`, or use `read_only`.',
    },
    'unguarded-writes': {
        severity: 'warning',
        meaning: 'Writes commit without a cap on their rows and without a person who approves them, or would as soon as a kind that writes is permitted.',
        fix: 'Set `max_affected_rows`, `approval_mode`, or a `write_mode` that discards writes.',
    },
    'no-query-budget': {
        severity: 'warning',
        meaning: 'Neither `budget_queries_per_hour` nor `budget_queries_per_day` limits how much can be run.',
        fix: 'Set one of the two.',
    },
    'no-read-ceiling': {
        severity: 'notice',
        meaning: 'Neither `max_rows` nor `egress_bytes_per_day` limits how much can be read. A warning where columns are masked, which can be worked out from the rest.',
        fix: 'Set one of the two.',
    },
    'unreachable-mask': {
        severity: 'notice',
        meaning: 'A mask is on a relation that the lists put out of reach, so it masks nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'unreachable-row-filter': {
        severity: 'notice',
        meaning: 'A row filter is on a relation that the lists put out of reach, so it filters nothing.',
        fix: 'Remove the rule, correct its `table`, or admit the relation.',
    },
    'write-settings-under-read-only': {
        severity: 'notice',
        meaning: 'A setting about writes does nothing, or nothing but for `other`, because `access_mode` is `read_only`.',
        fix: 'Remove the setting, or use `access_mode: read_write`.',
    },
    'allowlist-and-denylist': {
        severity: 'notice',
        meaning: 'Both `table_allowlist` and `table_denylist` have entries; where they meet, the denylist wins.',
        fix: 'Keep the allowlist alone: what it does not name is out of reach already.',
    },
    'allow-and-deny': {
        severity: 'notice',
        meaning: 'Both `statement_rules.allow` and `.deny` have entries; where they meet, `deny` wins.',
        fix: 'Keep `allow` alone: what it does not name is refused already.',
    },
    'permits-nothing': {
        severity: 'warning',
        meaning: 'The statement rules and the access mode together permit no statement that reads or writes a relation.',
        fix: 'Permit `select` or another kind, or delete the policy if nothing is meant to pass.',
    },
    'other-statements-allowed': {
        severity: 'warning',
        meaning: '`other` is allowed: statements that the engine cannot classify pass, whatever they do.',
        fix: 'Remove `other` from `statement_rules.allow`.',
    },
    'catalog-in-denylist': {
        severity: 'warning',
        meaning: '`table_denylist` names a relation of pg_catalog or information_schema, which stay readable all the same.',
        fix: 'Remove the entry; revoke the privilege in PostgreSQL if it must not be read.',
    },
    'ineffective-auto-approval': {
        severity: 'notice',
        meaning: '`approval_auto_max_rows` is set, but `approval_mode` holds no writes that it could let pass.',
        fix: 'Remove the setting, or hold writes by `approval_mode: writes` or `all`.',
    },
    'content-scan-only-reports': {
        severity: 'notice',
        meaning: '`content_scan_mode: block` withholds a row in the newest deployments only, and the statement has run by then. Older ones report it, like `annotate`.',
        fix: 'Do not rely on it; mask or filter what must not be seen.',
    },
    'invalid-predicate': {
        severity: 'error',
        meaning: "A row filter's predicate is not one boolean expression of PostgreSQL and nothing more.",
        fix: 'Correct the predicate at this place.',
    },
    'constant-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate is true for every row, so it filters nothing.",
        fix: 'Write the condition that is meant, or remove the rule.',
    },
    'subquery-in-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate holds a subquery, which runs for every statement and whose relations need filters of their own.",
        fix: 'Compare with a column or a constant, or put the subquery into a view.',
    },
    'volatile-predicate': {
        severity: 'warning',
        meaning: "A row filter's predicate calls a volatile function, so that which rows are seen changes from row to row.",
        fix: 'Use an expression that gives the same for the same row.',
    },
    'text-in-double-quotes': {
        severity: 'warning',
        meaning: "A row filter's predicate compares with something in double quotes, which is a column in PostgreSQL and not a text.",
        fix: 'Write a text in single quotes; accept the finding if a column is meant.',
    },
    'unknown-operator': {
        severity: 'warning',
        meaning: "A row filter's predicate has the operator `==`, which PostgreSQL does not have: statements would fail.",
        fix: 'Write `=`; accept the finding if the database defines the operator.',
    },
    'typographic-character': {
        severity: 'warning',
        meaning: "A row filter's predicate has a typographic quote, or a space other than the plain one, which PostgreSQL takes for letters; or the name of a profile stands in typographic quotes, which YAML takes for letters.",
        fix: 'Type straight quotes and plain spaces.',
    },
    'unused-acceptance': {
        severity: 'warning',
        meaning: 'A `# pgbeam-allow:` comment accepts a finding that is not there, on its line or the one below.',
        fix: 'Remove the comment, or move it on or above the line of the finding.',
    },
    'acceptance-of-error': {
        severity: 'warning',
        meaning: 'A `# pgbeam-allow:` comment names an error. Errors make a policy invalid and cannot be accepted.',
        fix: 'Correct the error and remove the comment.',
    },
};

;// CONCATENATED MODULE: ./lib/src/lint/lint-context.js

function createFinding({ code, at, message, severity = RULES[code].severity }) {
    return { code, severity, message, at };
}
/** Where a field's name stands. A list's value begins on a line further down, away from a comment on the field. */
function locateName(document, ...path) {
    // No list has such an item, so that the place is that of the nearest ancestor's key.
    return document.locate([...path, -1]);
}

// EXTERNAL MODULE: ./lib/src/lint/tables/findings.js
var findings = __webpack_require__(1942);
// EXTERNAL MODULE: ./lib/src/lint/tables/personal-data.js
var personal_data = __webpack_require__(6345);
;// CONCATENATED MODULE: ./lib/src/lint/vendor-codes.js
/**
 * The codes of PgBeam's own linter, each with the rule here that finds the same. An acceptance may name either, so that a
 * file's comments serve both tools.
 */
const VENDOR_CODES = {
    'write-no-allowlist': 'read-write-without-allowlist',
    'unbounded-writes': 'unguarded-writes',
    'no-query-budget': 'no-query-budget',
    'no-read-ceiling': 'no-read-ceiling',
    'dead-mask-rule': 'unreachable-mask',
    'dead-row-filter': 'unreachable-row-filter',
    'write-settings-on-readonly': 'write-settings-under-read-only',
    'allowlist-and-denylist': 'allowlist-and-denylist',
    'allow-and-deny': 'allow-and-deny',
};
const OWN_CODES = new Map(Object.entries(VENDOR_CODES));
/** The code that findings have, for one of either tool. */
function toOwnCode(code) {
    return OWN_CODES.get(code) ?? code;
}

;// CONCATENATED MODULE: ./lib/src/lint/accept.js









/**
 * Marks the findings that the file accepts, each with the reason given, and adds one for every acceptance that accepts
 * nothing. To be called once, with all that is found in the file.
 */
function applyAcceptances(findings, acceptances) {
    const byPlace = groupByPlace(acceptances);
    const used = new Set();
    const misused = new Set();
    const marked = findings.map(finding => {
        const found = [...(byPlace.get(keyOf(finding.code, finding.at.line))?.values() ?? [])];
        const acceptance = found.at(-1);
        if (!acceptance)
            return finding;
        const isError = finding.severity === 'error';
        for (const each of found)
            (isError ? misused : used).add(each);
        return isError ? finding : { ...finding, accepted: acceptance.reason };
    });
    const idle = acceptances.filter(acceptance => !used.has(acceptance));
    const added = idle.map(acceptance => misused.has(acceptance) ? describeMisused(acceptance) : describeUnused(acceptance));
    return [...marked, ...added].sort(list_findings/* compareFindings */.Eg);
}
/**
 * By our own code and line, then by the code as it is written: a file for both linters may accept the same by either's
 * code, and what is written twice by one is needed once.
 */
function groupByPlace(acceptances) {
    const byPlace = new Map();
    for (const acceptance of acceptances) {
        const place = keyOf(toOwnCode(acceptance.code), acceptance.line);
        byPlace.set(place, (byPlace.get(place) ?? new Map()).set(acceptance.code, acceptance));
    }
    return byPlace;
}
function keyOf(code, line) {
    return `${line} ${code}`;
}
function describeMisused({ code, at }) {
    const message = `${(0,quote/* quote */.h)(code)} is an error, which cannot be accepted; correct it and remove this comment.`;
    return createFinding({ code: 'acceptance-of-error', at, message });
}
function describeUnused({ code, at }) {
    const nearest = KNOWN_CODES.includes(code) ? undefined : (0,policy_nearest/* findNearest */.q)(code, KNOWN_CODES);
    const advice = nearest ? `did you mean ${(0,quote/* quote */.h)(nearest)}?` : 'remove the comment, or move it on or above the line.';
    const message = `There is no ${(0,quote/* quote */.h)(code)} on this line or the one below; ${advice}`;
    return createFinding({ code: 'unused-acceptance', at, message });
}
const KNOWN_CODES = [finding_kinds/* FILE_FINDINGS */.c, RULES, VENDOR_CODES, findings.TABLE_FINDINGS, personal_data/* PII_FINDINGS */.e]
    .flatMap(findings => Object.keys(findings))
    .concat('rename-without-id');

// EXTERNAL MODULE: ./lib/src/access/model.js + 1 modules
var model = __webpack_require__(2219);
;// CONCATENATED MODULE: ./lib/src/lint/limits.js

/** Findings about how much may be run and read. */
function* lintLimits({ document, profile }) {
    if (profile.budget_queries_per_hour === 0 && profile.budget_queries_per_day === 0) {
        yield createFinding({
            code: 'no-query-budget',
            at: document.locate(['budget_queries_per_hour']),
            message: 'Any number of queries may be run; set `budget_queries_per_hour` or `budget_queries_per_day`.',
        });
    }
    if (profile.max_rows === 0 && profile.egress_bytes_per_day === 0) {
        const isMasked = profile.masking_rules.length > 0;
        const guessing = isMasked ? ', which also helps to work out what is masked' : '';
        yield createFinding({
            code: 'no-read-ceiling',
            severity: isMasked ? 'warning' : undefined,
            at: document.locate(['max_rows']),
            message: `Whole tables may be read${guessing}; set \`max_rows\` or \`egress_bytes_per_day\`.`,
        });
    }
    if (profile.content_scan_mode === 'block') {
        yield createFinding({
            code: 'content-scan-only-reports',
            at: document.locate(['content_scan_mode']),
            message: 'Only the newest deployments withhold what `block` finds, and after the statement has run; mask or filter what must not be seen.',
        });
    }
}

// EXTERNAL MODULE: ./lib/src/access/relation.js
var access_relation = __webpack_require__(2173);
// EXTERNAL MODULE: ./lib/src/access/statements.js
var statements = __webpack_require__(8655);
// EXTERNAL MODULE: ./lib/src/access/system-catalog.js
var system_catalog = __webpack_require__(7866);
;// CONCATENATED MODULE: ./lib/src/lint/lists.js




/** Findings about the lists of relations and of statement kinds. */
function* lintLists(context) {
    const { document, profile } = context;
    if (profile.table_allowlist.length > 0 && profile.table_denylist.length > 0) {
        yield createFinding({
            code: 'allowlist-and-denylist',
            at: locateName(document, 'table_denylist'),
            message: 'The allowlist alone puts all else out of reach, and the denylist beats it; keep one of the two.',
        });
    }
    yield* lintDenylist(context);
    yield* lintStatements(context);
}
function* lintDenylist({ document, profile }) {
    for (const [index, name] of profile.table_denylist.entries()) {
        if (!meansCatalog(name))
            continue;
        yield createFinding({
            code: 'catalog-in-denylist',
            at: document.locate(['table_denylist', index]),
            message: 'The catalogs stay readable whatever the denylist says; remove the entry, or revoke it in PostgreSQL.',
        });
    }
}
function* lintStatements({ document, profile }) {
    const { allow, deny } = profile.statement_rules;
    if (allow.length > 0 && deny.length > 0) {
        yield createFinding({
            code: 'allow-and-deny',
            at: locateName(document, 'statement_rules', 'deny'),
            message: '`allow` alone refuses every other kind, and `deny` beats it; keep one of the two.',
        });
    }
    if (!(0,statements/* touchesRelations */.LL)(profile)) {
        yield createFinding({
            code: 'permits-nothing',
            at: locateName(document, 'statement_rules'),
            message: 'No statement that reads or writes a relation is permitted; permit `select` or another kind.',
        });
    }
    const other = allow.indexOf('other');
    if (other >= 0 && !deny.includes('other')) {
        yield createFinding({
            code: 'other-statements-allowed',
            at: document.locate(['statement_rules', 'allow', other]),
            message: 'Statements that the engine cannot classify pass, whatever they do; remove `other`.',
        });
    }
}
/** Whether a denylist entry is meant for a catalog, or for a relation of one by its bare name. */
function meansCatalog(name) {
    const relation = (0,access_relation/* namedRelation */.Gp)(name);
    if (relation?.table === undefined)
        return false;
    if (relation.schema !== undefined)
        return (0,system_catalog/* isInCatalog */.vx)(relation);
    if ((0,system_catalog/* isInCatalog */.vx)({ schema: relation.table }))
        return true;
    // Of bare names only those that PostgreSQL reserves: people have tables called `columns` or `users` of their own.
    return (0,system_catalog/* findInCatalog */.Q1)(relation.table)?.schema === 'pg_catalog' && !EXTENSION_VIEWS.has(relation.table);
}
/** Views of common extensions, which live in a schema like any other. */
const EXTENSION_VIEWS = new Set([
    'pg_buffercache',
    'pg_stat_statements',
    'pg_stat_statements_info',
]);

;// CONCATENATED MODULE: ./lib/src/lint/name.js


/** A finding about a profile's name that typographic quotes enclose: YAML takes them for letters, so they are part of it. */
function* lintName({ document, profile }) {
    const [, name] = /^[\u2018-\u201f\u00ab](.+)[\u2018-\u201f\u00bb]$/s.exec(profile.name) ?? [];
    if (name === undefined)
        return;
    yield createFinding({
        code: 'typographic-character',
        at: document.locate(['name']),
        message: `The typographic quotes are part of this name; write ${(0,quote/* quote */.h)(name)}, if they are not meant.`,
    });
}

;// CONCATENATED MODULE: ./lib/src/lint/predicates.js


/** Findings about the predicates of row filters, by what PostgreSQL's grammar makes of them. */
function* lintPredicates({ document, profile, predicates }) {
    for (const [index, { predicate }] of profile.row_filters.entries()) {
        const read = predicates(predicate);
        if (read?.kind === 'invalid')
            yield describeInvalid({ document, index, read });
        else if (read) {
            for (const trait of read.traits) {
                yield createFinding({ ...TRAITS[trait], at: document.locate(['row_filters', index, 'predicate']) });
            }
            for (const mistake of read.mistakes) {
                const at = document.locateInside(['row_filters', index, 'predicate'], mistake.offset);
                yield createFinding({ code: mistake.kind, at, message: MISTAKES[mistake.kind](mistake) });
            }
        }
    }
}
function describeInvalid({ document, index, read: { message, offset }, }) {
    const path = ['row_filters', index, 'predicate'];
    return createFinding({
        code: 'invalid-predicate',
        at: document.locateInside(path, offset),
        message: `This is not one boolean expression of PostgreSQL: ${message}; correct it here.`,
    });
}
const TRAITS = {
    'constant-true': {
        code: 'constant-predicate',
        message: 'This is true for every row and filters nothing; write the condition that is meant, or remove the rule.',
    },
    subquery: {
        code: 'subquery-in-predicate',
        message: 'This holds a subquery, which runs for every statement; compare with a column or a constant instead.',
    },
    'volatile-function': {
        code: 'volatile-predicate',
        message: 'This calls a volatile function, so that the rows seen change by themselves; use a stable expression.',
    },
};
const MISTAKES = {
    'text-in-double-quotes': ({ written, meant }) => `PostgreSQL takes ${(0,quote/* quote */.h)(written)} for the name of a column; write ${(0,quote/* quote */.h)(meant)} if the text is meant.`,
    'unknown-operator': ({ written, meant }) => `PostgreSQL has no operator ${(0,quote/* quote */.h)(written)}; write ${(0,quote/* quote */.h)(meant)}.`,
    'typographic-character': ({ written, meant }) => /\s/.test(written)
        ? `The space here is no plain one, and PostgreSQL takes it for a letter of a name; type ${meant}.`
        : `PostgreSQL takes ${(0,quote/* quote */.h)(written)} for a letter of a name; write ${(0,quote/* quote */.h)(meant)} before and after a text.`,
};

;// CONCATENATED MODULE: ./lib/src/lint/reachability.js



/** Findings about rules on relations that nobody can reach. Where no relation at all can be, that is said once elsewhere. */
function* lintReachability({ document, profile, model }) {
    if (!(0,statements/* touchesRelations */.LL)(profile))
        return;
    const isReachable = createReachability(model);
    const rules = [
        { field: 'masking_rules', code: 'unreachable-mask', effect: 'masks' },
        { field: 'row_filters', code: 'unreachable-row-filter', effect: 'filters' },
    ];
    for (const { field, code, effect } of rules) {
        for (const [index, { table }] of profile[field].entries()) {
            const relation = (0,access_relation/* namedRelation */.Gp)(table);
            if (!relation || isReachable(relation))
                continue;
            const message = `This ${effect} nothing, as the lists put ${table} out of reach; remove the rule or correct the table.`;
            yield createFinding({ code, at: document.locate([field, index]), message });
        }
    }
}
/** Whether a relation is reachable; for a bare name, whether it is in any schema. */
function createReachability(model) {
    const mentioned = new Map();
    for (const relation of [...model.names(), ...model.namesakes()]) {
        if (relation.table === undefined)
            continue;
        const alike = mentioned.get(relation.table) ?? [];
        mentioned.set(relation.table, alike);
        alike.push(relation);
    }
    const decided = new Map();
    return relation => {
        if (relation.schema !== undefined || relation.table === undefined)
            return model.reaches(relation);
        const known = decided.get(relation.table);
        if (known !== undefined)
            return known;
        const isReachable = [relation, ...(mentioned.get(relation.table) ?? [])].some(alike => model.reaches(alike));
        decided.set(relation.table, isReachable);
        return isReachable;
    };
}

// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/lint/writes.js



/** Findings about what may be written, and how it is held back. */
function* lintWrites(context) {
    if (context.profile.access_mode === 'read_only')
        yield* lintReadOnly(context);
    else
        yield* lintReadWrite(context);
}
/** The settings that do nothing under `read_only`. */
const WRITE_SETTINGS = [
    'write_mode',
    'approval_mode',
    'approval_auto_max_rows',
    'max_affected_rows',
    'migration_safety',
];
/** What PgBeam's own linter looks at, which leaves `statement_rules` aside. */
function setsNoGuard({ write_mode, approval_mode, max_affected_rows }) {
    return write_mode === 'normal' && approval_mode === 'off' && max_affected_rows === 0;
}
function permitsOther({ statement_rules: { allow, deny } }) {
    return allow.includes('other') && !deny.includes('other');
}
function* lintReadOnly({ document, profile }) {
    const settings = WRITE_SETTINGS.filter(field => profile[field] !== schema/* DEFAULTS */.zY[field]).map(field => [field]);
    for (const [index, kind] of profile.statement_rules.allow.entries()) {
        if (statements/* WRITE_KINDS */.WU.includes(kind))
            settings.push(['statement_rules', 'allow', index]);
    }
    for (const path of settings) {
        const what = path.length === 1 ? `\`${path[0]}\`` : 'A kind of statement that writes';
        const effect = path[0] === 'write_mode' && permitsOther(profile) ? 'holds for `other` alone' : 'does nothing';
        yield createFinding({
            code: 'write-settings-under-read-only',
            at: document.locate(path),
            message: `${what} ${effect} here, as \`access_mode\` is \`read_only\`; remove it, or use \`read_write\`.`,
        });
    }
}
function* lintReadWrite({ document, profile }) {
    const at = document.locate(['access_mode']);
    if (profile.table_allowlist.length === 0) {
        const message = 'Every relation can be written, later ones too; list those that are meant in `table_allowlist`.';
        yield createFinding({ code: 'read-write-without-allowlist', at, message });
    }
    if (commitsUnguarded(profile)) {
        const message = 'Writes commit however many rows they touch; set `max_affected_rows` or `approval_mode`.';
        yield createFinding({ code: 'unguarded-writes', at, message });
    }
    else if (setsNoGuard(profile)) {
        const message = 'No kind of statement that writes is permitted; one that is later would commit unguarded. Use `read_only`.';
        yield createFinding({ code: 'unguarded-writes', at, message });
    }
    const holdsRows = profile.approval_mode === 'writes' || profile.approval_mode === 'all';
    if (profile.approval_auto_max_rows > 0 && !holdsRows) {
        yield createFinding({
            code: 'ineffective-auto-approval',
            at: document.locate(['approval_auto_max_rows']),
            message: 'Nothing is held that this could let pass; remove it, or set `approval_mode` to `writes` or `all`.',
        });
    }
}
/**
 * A cap counts rows, so for `ddl` alone any approval mode is taken as the team's decision about it; and for `copy`, which
 * none of them holds.
 */
function commitsUnguarded(profile) {
    if (profile.max_affected_rows > 0)
        return false;
    const committed = statements/* WRITE_KINDS */.WU.filter(kind => (0,statements/* decideStatement */.CN)(profile, kind) === 'allowed');
    return committed.some(kind => (kind !== 'ddl' && kind !== 'copy') || profile.approval_mode === 'off');
}

;// CONCATENATED MODULE: ./lib/src/lint/lint.js








/** What there is to say about a valid policy, in the order of places. Pure, and linear in the lengths of its lists. */
function lintPolicy({ document, predicates, }) {
    const { profile } = document;
    const context = { document, profile, model: (0,model/* createModel */.k)(profile), predicates };
    const findings = [lintName, lintLimits, lintWrites, lintLists, lintReachability, lintPredicates].flatMap(lint => [
        ...lint(context),
    ]);
    return (0,list_findings/* limitFindings */.uL)(findings.sort(list_findings/* compareFindings */.Eg));
}

;// CONCATENATED MODULE: ./lib/src/plan/read.js


/** Parses the files of several snapshots. */
function parseSnapshots(snapshots, parse) {
    return snapshots.map(({ files }) => files.map(file => {
        const parsed = parse(file);
        const { findings } = parsed;
        return parsed.kind === 'parsed'
            ? { kind: 'valid', file, findings, document: parsed.document }
            : { kind: 'invalid', file, findings, name: parsed.name, projectId: parsed.projectId };
    }));
}
/** The profiles that valid files hold. */
function listProfiles(policyFiles) {
    return policyFiles.flatMap(policyFile => (policyFile.kind === 'valid' ? [policyFile.document.profile] : []));
}
/** The row-filter predicates of profiles. */
function listPredicates(profiles) {
    return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate));
}
/** Both texts of each file that a report compares, by the report's `file`. */
function collectTexts({ base, head, policies, }) {
    const [before, after] = [base, head].map(policyFiles => new Map(policyFiles.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])));
    return new Map(
    // Without an id, a new name makes two policies of one file, which is still there.
    policies.map(({ file, previous_file }) => [
        file,
        { before: before?.get(previous_file ?? file) ?? null, after: after?.get(file) ?? null },
    ]));
}
/**
 * Adds lint's findings to those of a valid file, and marks the ones that the file accepts. An error makes the file
 * invalid.
 */
function lintFile({ policyFile, predicates, known = [], lintTables = () => [], }) {
    if (policyFile.kind === 'invalid')
        return policyFile;
    const { file, document } = policyFile;
    const found = lintPolicy({ document, predicates: predicate => predicates.get(predicate) });
    const findings = applyAcceptances([...policyFile.findings, ...known, ...found, ...lintTables(policyFile)], document.acceptances);
    if (!findings.some(({ severity }) => severity === 'error'))
        return { ...policyFile, findings };
    return { kind: 'invalid', file, findings, name: document.profile.name, projectId: policyFile.projectId };
}
/** The live profiles that files stand for, except those that are unknown or unreadable. */
function listLiveProfiles(policyFiles, directory) {
    return policyFiles.flatMap(policyFile => {
        if (policyFile.kind === 'invalid')
            return [];
        const known = directory.find(policyFile.projectId, policyFile.document);
        return known.kind === 'found' && known.live.meaning.kind === 'readable' ? [known.live.meaning.profile] : [];
    });
}
/** How many live profiles no file stands for; null where a project is unknown or a file is invalid. */
function countUnmanaged(policyFiles, directory) {
    const known = policyFiles.map(policyFile => policyFile.kind === 'valid' ? directory.find(policyFile.projectId, policyFile.document).kind : 'unknown');
    if (known.includes('unknown') || known.length === 0)
        return null;
    return directory.size - known.filter(kind => kind === 'found').length;
}


/***/ }),

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TEST_FINDINGS)
/* harmony export */ });
/**
 * The findings that only files of policy tests can have; `src/policy/finding-kinds.ts` lists the others. An `error` makes
 * the file invalid, so that none of its tests is run. A test that fails is an error on its line.
 */
const TEST_FINDINGS = {
    'policy-outside-repository': {
        severity: 'error',
        meaning: 'The `policy` of a test file is outside the repository.',
        fix: 'Write the path of the policy file, relative to the folder of the test file.',
    },
    'unknown-policy-file': {
        severity: 'error',
        meaning: 'The `policy` of a test file is not a policy file of this commit that the globs match.',
        fix: 'Correct the path, which is relative to the folder of the test file.',
    },
    'misplaced-expectation': {
        severity: 'error',
        meaning: 'A test has a field that belongs to another `expect`, so that it would test nothing.',
        fix: 'Remove the field, or change `expect`.',
    },
    'policy-test-refused': {
        severity: 'error',
        meaning: "PgBeam's own engine refuses to decide about a statement, so its test was not run.",
        fix: 'Correct the statement.',
    },
    'policy-test-failed': {
        severity: 'error',
        meaning: "PgBeam's own engine decides otherwise about a statement than its test expects.",
        fix: 'Correct the policy, or the test if the new behaviour is intended.',
    },
};


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findControlCharacter),
/* harmony export */   dy: () => (/* binding */ nameCharacter),
/* harmony export */   kS: () => (/* binding */ findUnseenCharacters)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);


// Of these, both formats allow only tab, line feed and carriage return. The YAML lexer uses others as internal marks.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u;
/** A finding about the first raw control character of a text. */
function findControlCharacter(text) {
    const offset = text.search(RAW_CONTROL);
    if (offset < 0)
        return undefined;
    const code = nameCharacter(text, offset);
    return { code: 'control-character', offset, message: `The control character ${code} is not allowed; remove it.` };
}
/** Findings about invisible characters in a file's strings, and control characters that escapes put there. */
function findUnseenCharacters(root) {
    return [...(0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .walkScalars */ .NO)(root)].flatMap(node => describeText(node) ?? []);
}
function describeText(node) {
    const text = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node) ?? '';
    const control = text.search(RAW_CONTROL);
    if (control >= 0 || !text.isWellFormed()) {
        const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair';
        return { code: 'control-character', offset: node.start, message: `This text contains ${what}; remove it.` };
    }
    const unseen = (0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .findNeedless */ .Bv)(text);
    if (unseen < 0)
        return undefined;
    const message = `This text contains the invisible character ${nameCharacter(text, unseen)}; remove it.`;
    return { code: 'invisible-character', offset: node.start, message };
}
/** `U+00A0` */
function nameCharacter(text, offset) {
    return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findCutTexts)
/* harmony export */ });
/* harmony import */ var _syntax_suggest_quotes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7297);

/** Findings about SQL that a comment of YAML cuts off inside a quote, as in `note = 'a #1'`. */
function findCutTexts(nodes, text) {
    return nodes.flatMap(node => (node && describeCut(node, text)) ?? []);
}
function describeCut(node, text) {
    if (node.kind !== 'scalar' || node.style !== 'plain' || !text.startsWith(node.source, node.textStart))
        return undefined;
    const end = node.textStart + node.source.length;
    const [before] = /^[ \t]+(?=#)/.exec(text.slice(end, end + LONGEST_BLANK)) ?? [];
    if (before === undefined || !/['"]/.test(node.source.replace(/'[^']*'|"[^"]*"/g, '')))
        return undefined;
    const message = `A comment begins at this \`#\`, inside a quote; ${(0,_syntax_suggest_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestQuotes */ .U)((0,_syntax_suggest_quotes_js__WEBPACK_IMPORTED_MODULE_0__/* .readValue */ .w)(text, node.textStart))}.`;
    return { code: 'cut-by-comment', offset: end + before.length, message };
}
const LONGEST_BLANK = 1000;


/***/ }),

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/nearest.js
var policy_nearest = __webpack_require__(7191);
// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
;// CONCATENATED MODULE: ./lib/src/policy/describe-value.js



/** The values of which an issue expects one; none if it expects something else. */
function listValues(issue) {
    if (issue.code === 'invalid_value')
        return issue.values.map(String);
    if (issue.code !== 'invalid_union')
        return [];
    const options = 'options' in issue ? issue.options : undefined;
    return options?.map(String) ?? issue.errors.flat().flatMap(listValues);
}
function describeChoice({ node, field, choices, }) {
    const nearest = (0,policy_nearest/* findNearest */.q)(node.kind === 'scalar' ? node.source : '', choices);
    const advice = nearest === undefined ? '.' : `; did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    return `${field} must be ${(0,quote/* listChoices */.Z)(choices)}, but this is ${describeNode(node)}${advice}`;
}
function describeValue({ issue, node, field }) {
    const isBound = issue.code === 'too_small' || issue.code === 'too_big';
    if (node.kind === 'scalar' && typeof node.value === 'number' && (isBound || expects(issue, 'number', 'int'))) {
        return describeNumber(node.source, field);
    }
    if (issue.code === 'too_small') {
        const part = issue.origin === 'array' ? 'entry' : 'character';
        return { code: 'out-of-bounds', message: `${field} is empty; give it at least one ${part}.` };
    }
    if (issue.code === 'too_big') {
        return { code: 'out-of-bounds', message: `${field} is too long; give it at most ${issue.maximum} characters.` };
    }
    const expected = issue.code === 'invalid_type' ? (TYPES[issue.expected] ?? issue.expected) : issue.message;
    const message = `${field} must be ${expected}, but this is ${describeNode(node)}${suggestType(issue, node)}`;
    return { code: 'wrong-type', message };
}
function expects(issue, ...types) {
    return issue.code === 'invalid_type' && types.includes(issue.expected);
}
const TYPES = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    string: 'a string',
    number: 'a whole number',
    int: 'a whole number',
};
function describeNode(node) {
    if (node.kind !== 'scalar')
        return `a ${node.kind}`;
    if (typeof node.value === 'string')
        return `the string ${(0,quote/* quote */.h)(node.value)}`;
    return `the ${typeof node.value} ${(0,quote/* quote */.h)(node.source)}`;
}
function suggestType(issue, node) {
    if (node.kind !== 'scalar')
        return '.';
    if (expects(issue, 'string'))
        return '; put it in quotes.';
    if (expects(issue, 'array') && /^-\S/.test(node.source))
        return '; put a space after each `-`.';
    if (expects(issue, 'array'))
        return `; write ${(0,quote/* quote */.h)(`[${node.source}]`)}.`;
    if (!expects(issue, 'number', 'int'))
        return '.';
    const digits = typeof node.value === 'string' ? node.value.replace(/[_,\s\u2018-\u201f]/g, '') : '';
    return /^\d+$/.test(digits) ? `; write ${(0,quote/* quote */.h)(digits)}, without quotes or separators.` : '.';
}
function describeNumber(source, field) {
    const value = (0,profile_data/* readInteger */.JI)(source);
    const written = (0,quote/* quote */.h)(source);
    if (value === undefined) {
        const message = `${field} must be a whole number in plain digits, not ${written}.`;
        return { code: 'invalid-number', message };
    }
    if (value < 0) {
        return { code: 'out-of-bounds', message: `${field} must not be negative, as ${written} is; write 0 or more.` };
    }
    const message = `${written} is beyond ${Number.MAX_SAFE_INTEGER}, the largest number that every tool reads exactly; write a smaller one.`;
    return { code: 'integer-too-large', message };
}

// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var syntax_node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/policy/describe-issue.js






/** The output of a schema for a file's data, or findings about what the schema rejects. */
function validate({ root, schema, data, wording, }) {
    const result = (0,parse/* safeParse */.xL)(schema, data);
    if (result.success)
        return { kind: 'valid', output: result.data };
    const issues = result.error.issues.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1);
    return { kind: 'invalid', findings: issues.flatMap(issue => describeIssue(issue, { root, wording })) };
}
function describeIssue(issue, { root, wording }) {
    const path = issue.path;
    const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, path);
    if (issue.code === 'unrecognized_keys') {
        return describeUnknownFields({ fields: issue.keys, path, root, wording });
    }
    const field = nameField(path);
    if (!found) {
        const missing = {
            code: 'missing-field',
            offset: node.start,
            message: `The field ${field} is missing; add it.`,
        };
        return [missing, ...(issue.code === 'invalid_union' ? listStrays({ path: path.slice(0, -1), root, wording }) : [])];
    }
    if (node.kind === 'broken')
        return [];
    if (node.kind === 'scalar' && node.value === null) {
        const effect = expects(issue, 'array') ? wording.describeEmptyList?.(path) : undefined;
        return [{ code: 'empty-value', offset: key, message: describeEmptyValue(field, effect) }];
    }
    if (issue.code === 'invalid_key') {
        return [{ code: 'empty-name', offset: key, message: `A name in ${field} is empty; write it.` }];
    }
    const choices = listValues(issue);
    if (choices.length === 0)
        return [{ offset: node.start, ...describeValue({ issue, node, field }) }];
    const code = wording.nameInvalidValue?.(path) ?? 'invalid-value';
    return [{ code, offset: node.start, message: describeChoice({ node, field, choices }) }];
}
/** Without the field that tells which shape a mapping has, the schema looks at none of the others: it may be misspelt. */
function listStrays({ path, root, wording, }) {
    const { node } = (0,syntax_node/* findPlace */.Pj)(root, path);
    if (node.kind !== 'mapping')
        return [];
    const known = wording.listFields(path);
    const fields = [...node.entries.keys()].filter(field => !known.includes(field));
    return describeUnknownFields({ fields, path, root, wording });
}
function describeUnknownFields({ fields, path, root, wording, }) {
    const { node } = (0,syntax_node/* findPlace */.Pj)(root, path);
    return fields.slice(0, list_findings/* MAX_FINDINGS */.Mt + 1).map(field => ({
        offset: (0,syntax_node/* findPlace */.Pj)(root, [...path, field]).key,
        ...(wording.describeField?.({ field, owner: node, path }) ?? describeUnknownField(field, wording.listFields(path))),
    }));
}
function describeUnknownField(name, known) {
    // In brackets, `table:a` is the name of a field without a value.
    const [, field = '', value = ''] = /^([\w-]+):(.+)$/.exec(name) ?? [];
    if (known.includes(field)) {
        return {
            code: 'unknown-field',
            message: `A space is missing after the colon; write ${(0,quote/* quote */.h)(`${field}: ${value}`)}.`,
        };
    }
    const nearest = (0,policy_nearest/* findNearest */.q)(name, known);
    const advice = nearest === undefined ? 'correct the name or remove the field.' : `did you mean ${(0,quote/* quote */.h)(nearest)}?`;
    return { code: 'unknown-field', message: `There is no field ${(0,quote/* quote */.h)(name)} here; ${advice}` };
}
function nameField(path) {
    const name = (0,quote/* quote */.h)(String(path.findLast(segment => typeof segment === 'string') ?? ''));
    return typeof path.at(-1) === 'number' ? `An entry of ${name}` : name;
}
function describeEmptyValue(field, effect) {
    if (effect === undefined)
        return `${field} has no value; write one, or remove the line.`;
    return `${field} has no value; write \`[]\` if an empty list is meant, or remove the line (${effect}).`;
}


/***/ }),

/***/ 6494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FILE_FINDINGS),
  A: () => (/* binding */ describeDuplicateKey)
});

// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
;// CONCATENATED MODULE: ./lib/src/policy/name-finding-kinds.js
/**
 * What can be wrong with the name of a relation or column. PgBeam compares a name as it is written, but for the case of ASCII
 * letters: an error means that nothing can have this name, a warning that probably nothing has.
 */
const NAME_FINDINGS = {
    'empty-name': {
        severity: 'error',
        meaning: 'The name of a relation or column, or a part of it, is empty.',
        fix: 'Write `table` or `schema.table`, or remove the entry.',
    },
    'too-many-name-parts': {
        severity: 'error',
        meaning: 'A relation has more parts than `schema.table`, or a column more than one: it would match nothing.',
        fix: 'Leave out the database or, before a column, the table. A name that contains a dot cannot be written: rename it in PostgreSQL.',
    },
    'wildcard-name': {
        severity: 'error',
        meaning: 'A name contains `*`, but PgBeam has no wildcards: it would match nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the list out to admit every relation.',
    },
    'unbalanced-quote': {
        severity: 'error',
        meaning: 'A name contains a double quote that is not one of a pair around a whole part.',
        fix: 'Remove the quotes.',
    },
    'name-too-long': {
        severity: 'error',
        meaning: 'A part of a name is longer than 63 bytes in UTF-8, where PostgreSQL cuts names: nothing has this name.',
        fix: 'Write the name as PostgreSQL shows it, which is its first 63 bytes.',
    },
    'quoted-name': {
        severity: 'warning',
        meaning: 'A name is in double quotes. What PgBeam makes of them is not known, so they are compared as part of the name, and its changes are unclear.',
        fix: 'Remove the quotes; a name matches whatever the case of its ASCII letters.',
    },
    'dot-in-quotes': {
        severity: 'warning',
        meaning: 'Double quotes stand around several parts, or around a part that contains a dot: it probably matches nothing.',
        fix: 'Write `schema.table` without quotes. A schema, table or column whose own name contains a dot cannot be written: rename it in PostgreSQL; outside of `table_allowlist`, a bare table covers it in every schema.',
    },
    'other-quotes': {
        severity: 'warning',
        meaning: 'A name is in single or typographic quotes, backquotes or brackets, which are part of it: it probably matches nothing.',
        fix: 'Remove them.',
    },
    'blank-around-name': {
        severity: 'warning',
        meaning: 'A part of a name begins or ends with a blank, which is part of it: it probably matches nothing.',
        fix: 'Remove the blank, or accept the finding if PostgreSQL has it in the name.',
    },
    'blank-in-name': {
        severity: 'warning',
        meaning: 'A name contains a blank: it probably matches nothing.',
        fix: 'Write the name as PostgreSQL shows it; accept the finding if it has the blank there.',
    },
    'pattern-in-name': {
        severity: 'warning',
        meaning: 'A name contains `%` or `?`, but PgBeam has no wildcards: it probably matches nothing.',
        fix: 'Name each relation or column; accept the finding if PostgreSQL has the character in the name.',
    },
    'list-in-name': {
        severity: 'warning',
        meaning: 'One entry holds a list of names: it probably matches nothing.',
        fix: 'Write an entry or a rule of its own for each name.',
    },
    'expression-in-name': {
        severity: 'warning',
        meaning: 'An expression stands where a name does: it probably matches nothing.',
        fix: 'Name the whole relation or column, without functions, operators and lists of columns.',
    },
    'sql-in-name': {
        severity: 'warning',
        meaning: 'Words of SQL, such as `ALL TABLES`, stand where a name does: it probably matches nothing.',
        fix: 'Name each relation; in `table_allowlist`, leave the list out to admit every relation.',
    },
    'lookalike-letter': {
        severity: 'warning',
        meaning: 'A name contains a character that passes for an ASCII one, such as a Cyrillic or full-width letter: it probably matches nothing.',
        fix: 'Type the name in ASCII letters.',
    },
};

;// CONCATENATED MODULE: ./lib/src/policy/finding-kinds.js


/** The findings that reading one file by itself can produce. */
const FILE_FINDINGS = {
    'file-too-large': {
        severity: 'error',
        meaning: 'The file is larger than 1 MiB.',
        fix: 'Split it into several files; a policy may name whole relations instead of listing columns one by one.',
    },
    'not-utf-8': { severity: 'error', meaning: 'The file is not UTF-8 text.', fix: 'Save the file as UTF-8.' },
    'symbolic-link': {
        severity: 'error',
        meaning: 'The path is a symbolic link, and links are not followed.',
        fix: 'Put the file itself at this path, or exclude the path from the globs.',
    },
    submodule: {
        severity: 'error',
        meaning: 'The path is a submodule, whose files belong to another repository.',
        fix: 'Put the file itself into this repository, or exclude the path from the globs.',
    },
    'control-character': {
        severity: 'error',
        meaning: 'The file or a string in it contains a control character or half a surrogate pair.',
        fix: 'Remove the character.',
    },
    'invisible-character': {
        severity: 'warning',
        meaning: 'A string contains a character that is invisible, or that changes the order in which a line is shown.',
        fix: 'Remove the character, or write the string in double quotes with an escape such as \\u200b.',
    },
    'yaml-syntax': { severity: 'error', meaning: 'The file is not valid YAML.', fix: 'Correct the YAML at this place.' },
    'json-syntax': { severity: 'error', meaning: 'The file is not valid JSON.', fix: 'Correct the JSON at this place.' },
    'merge-conflict': {
        severity: 'error',
        meaning: 'The file has the conflict markers of a merge.',
        fix: 'Keep one of the two versions, and remove the markers.',
    },
    'git-lfs-pointer': {
        severity: 'error',
        meaning: 'The file is a pointer of Git LFS, and its contents are stored elsewhere.',
        fix: 'Take policies out of Git LFS: `git lfs untrack` the pattern, then `git add --renormalize .`.',
    },
    'empty-file': {
        severity: 'error',
        meaning: 'The file is empty, or has only comments.',
        fix: 'Write the policy, or delete the file if the profile is managed elsewhere.',
    },
    'several-documents': {
        severity: 'error',
        meaning: 'The file has more than one YAML document.',
        fix: 'Move each document into a file of its own.',
    },
    'not-a-mapping': {
        severity: 'error',
        meaning: 'The file is not a mapping of fields to values.',
        fix: 'Write one policy a file, its fields at the top level.',
    },
    'too-deep': {
        severity: 'error',
        meaning: 'Lists and mappings are nested more than 32 deep.',
        fix: 'Flatten the file: a policy nests three deep.',
    },
    'too-many-aliases': {
        severity: 'error',
        meaning: 'The aliases of the file expand to more than 1,000 nodes.',
        fix: 'Write the values out.',
    },
    'recursive-alias': {
        severity: 'error',
        meaning: 'An alias is inside the value that it names.',
        fix: 'Write the value out.',
    },
    'unknown-alias': {
        severity: 'error',
        meaning: 'An alias names an anchor that is not defined before it.',
        fix: 'Define the anchor first, or put the value in quotes if it is not an alias.',
    },
    'invalid-merge': {
        severity: 'error',
        meaning: 'A merge key `<<` has a value that is neither a mapping nor a list of mappings.',
        fix: 'Merge a mapping, or write the fields out.',
    },
    'unknown-tag': {
        severity: 'error',
        meaning: 'A value has a YAML tag that is not a core tag, or that its text does not match.',
        fix: 'Remove the tag.',
    },
    'duplicate-key': {
        severity: 'error',
        meaning: 'A mapping names the same field twice.',
        fix: 'Keep one of the two.',
    },
    'non-string-key': {
        severity: 'error',
        meaning: 'The name of a field is not a string.',
        fix: 'Put the name in quotes, or correct it.',
    },
    'unknown-field': {
        severity: 'error',
        meaning: 'There is no such field, and PgBeam refuses a policy that has it.',
        fix: 'Correct the name or remove the field.',
    },
    'missing-field': {
        severity: 'error',
        meaning: 'A field that has no default is missing.',
        fix: 'Add the field.',
    },
    'empty-value': {
        severity: 'error',
        meaning: 'A field or an entry has no value.',
        fix: 'Write the value (`[]` for an empty list), or remove the line.',
    },
    'wrong-type': {
        severity: 'error',
        meaning: 'A value has the wrong type for its field.',
        fix: 'Write a value of the type that the message names.',
    },
    'invalid-value': {
        severity: 'error',
        meaning: 'A value is not one of those that the field accepts.',
        fix: 'Write one of the values that the message names.',
    },
    'unknown-statement-kind': {
        severity: 'error',
        meaning: 'A statement rule names a kind of statement that PgBeam does not know.',
        fix: 'Write one of the known kinds, in lower case.',
    },
    'invalid-number': {
        severity: 'error',
        meaning: 'A number is not a whole number, or is written so that tools read it differently.',
        fix: 'Write a whole number in plain digits; 0 means unlimited.',
    },
    'number-notation': {
        severity: 'warning',
        meaning: 'A number is written as `0o10` or `1e3`, which tools that read YAML 1.1 take for a text.',
        fix: 'Write it in plain digits.',
    },
    'cut-by-comment': {
        severity: 'error',
        meaning: 'A `#` inside a quote of SQL begins a comment, because the value as a whole is not in quotes.',
        fix: 'Put the whole value in quotes.',
    },
    'integer-too-large': {
        severity: 'error',
        meaning: 'A number is beyond 9007199254740991, the largest that every tool reads exactly.',
        fix: 'Write a smaller number, or 0 for unlimited.',
    },
    'out-of-bounds': {
        severity: 'error',
        meaning: 'A number is negative, or a string is shorter or longer than the API accepts.',
        fix: 'Stay within the bounds that the message names.',
    },
    'invalid-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` is too long, or has characters that no id has.',
        fix: 'Copy the id as the API or the dashboard shows it.',
    },
    'wrong-kind-of-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` begins as the ids of something else do, such as `agt_` of an agent.',
        fix: 'Write the id of the profile (`pol_`) as `id`, and that of its project (`prj_`) as `project_id`.',
    },
    'key-as-id': {
        severity: 'error',
        meaning: 'An `id` or `project_id` holds an API key, which is in the history of the repository now.',
        fix: 'Revoke the key in PgBeam, and write the id.',
    },
    ...NAME_FINDINGS,
    'conflicting-masks': {
        severity: 'error',
        meaning: 'Two masks of different kinds cover one column; a bare relation name covers every schema.',
        fix: 'Keep one of the rules.',
    },
    'duplicate-entry': {
        severity: 'warning',
        meaning: 'A list has the same entry twice, perhaps spelled differently.',
        fix: 'Remove one of the two.',
    },
    'acceptance-without-reason': {
        severity: 'error',
        meaning: 'A `# pgbeam-allow:` comment names no code or gives no reason.',
        fix: 'Write `# pgbeam-allow: <code> <reason>`.',
    },
    'more-findings': {
        severity: 'warning',
        meaning: 'The file has more findings than are listed.',
        fix: 'Correct those that are listed first.',
    },
};
function describeDuplicateKey(key) {
    const message = `${(0,quote/* quote */.h)(key.name)} is already on line ${key.firstLine}; keep one of the two.`;
    return { code: 'duplicate-key', offset: key.offset, message };
}


/***/ }),

/***/ 556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   F$: () => (/* binding */ listFindings),
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   WS: () => (/* binding */ FILE_START),
/* harmony export */   uL: () => (/* binding */ limitFindings)
/* harmony export */ });
/* harmony import */ var _text_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3151);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6494);


/** Nobody reads more, and a hostile file can produce a million. */
const MAX_FINDINGS = 1000;
/**
 * The findings of one file, ordered by position, each once: a value that aliases repeat is wrong only where it is
 * written.
 */
function listFindings(unplaced, { source, kinds }) {
    const findings = new Map();
    for (const { code, offset, message } of unplaced) {
        const key = `${offset} ${code} ${message}`;
        const { severity } = kinds[code];
        if (!findings.has(key))
            findings.set(key, { code, severity, message, at: source.positionAt(offset) });
    }
    return limitFindings([...findings.values()].sort(compareFindings));
}
/** The first `MAX_FINDINGS` findings, and one that says there are more. Errors take precedence. */
function limitFindings(findings) {
    if (findings.length <= MAX_FINDINGS)
        return findings;
    const errors = findings.filter(isError);
    const shown = [...errors, ...findings.filter(finding => !isError(finding))]
        .slice(0, MAX_FINDINGS)
        .sort(compareFindings);
    const message = `This file has more findings than these ${MAX_FINDINGS}; correct these first.`;
    const { severity } = _finding_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_FINDINGS */ .c['more-findings'];
    return [...shown, { code: 'more-findings', severity, message, at: shown.at(-1)?.at ?? FILE_START }];
}
function isError({ severity }) {
    return severity === 'error';
}
/** The position of findings about a file as a whole. */
const FILE_START = { line: 1, column: 1 };
/** Orders findings by position, then by code. */
function compareFindings(one, other) {
    return one.at.line - other.at.line || one.at.column - other.at.column || (0,_text_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(one.code, other.code);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The known name closest to a mistyped one, ignoring letter case; undefined if none is close. */
function findNearest(name, known) {
    const wanted = fold(name.trim());
    if (wanted.length > LONGEST)
        return undefined;
    let nearest;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const apart = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, fold(candidate));
        if (apart < least && apart <= Math.max(1, candidate.length * TOLERANCE)) {
            nearest = candidate;
            least = apart;
        }
    }
    return nearest;
}
function fold(name) {
    return name.toLowerCase().replaceAll('-', '_');
}
/** The share of a known name's letters that may differ in a name that counts as close. */
const TOLERANCE = 0.4;
/** No known name is nearly this long, and a comparison takes the product of both lengths. */
const LONGEST = 64;


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createParser),
  O: () => (/* binding */ parsePolicy)
});

;// CONCATENATED MODULE: ./lib/src/policy/acceptance.js
const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/;
const WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/;
/** The `# pgbeam-allow: <code> <reason>` comments of a file, and findings about incomplete ones. */
function readAcceptances(comments, source) {
    const acceptances = [];
    const findings = [];
    const contentLines = comments.length > 0 ? findContentLines(source.text) : [];
    for (const { offset, text } of comments) {
        const marker = MARKER.exec(text)?.[0];
        if (marker === undefined)
            continue;
        const { code, reason } = WORDS.exec(text.slice(marker.length).trim())?.groups ?? {};
        const at = source.positionAt(offset);
        if (code && reason)
            acceptances.push({ code, reason, at, line: contentLines[at.line - 1] ?? at.line });
        else
            findings.push(describeIncomplete(offset, code));
    }
    return { acceptances, findings };
}
/** For each line, the number of the next line, itself included, that has more than a comment. */
function findContentLines(text) {
    const lines = text.split('\n');
    let nearest = lines.length;
    return lines
        .map((line, index) => ({ line, number: index + 1 }))
        .reverse()
        .map(({ line, number }) => {
        if (!WITHOUT_CONTENT.test(line))
            nearest = number;
        return nearest;
    })
        .reverse();
}
const WITHOUT_CONTENT = /^(?:---)?\s*(?:#|$)/;
function describeIncomplete(offset, code) {
    const missing = code ? 'gives no reason' : 'names no code';
    const message = `This comment ${missing}; write \`# pgbeam-allow: ${code ?? '<code>'} <reason>\`.`;
    return { code: 'acceptance-without-reason', offset, message };
}

// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/syntax/node.js
var syntax_node = __webpack_require__(8465);
;// CONCATENATED MODULE: ./lib/src/policy/conflicts.js


/** Entries that repeat an earlier entry of their list, however they are spelled. */
function findDuplicates({ root, names, lineAt }) {
    const { allowed, denied, masks, filters } = names;
    const lists = [
        // A bare name in the allowlist is the public schema's; everywhere else it stands for every schema.
        allowed.map(entry => toEntry({ ...entry, schema: entry.schema ?? 'public' })),
        denied.map(entry => toEntry(entry)),
        masks.map(mask => toEntry(mask, mask.column, mask.kind)),
        filters.map(filter => toEntry(filter, filter.predicate)),
        listKinds(root, 'allow'),
        listKinds(root, 'deny'),
    ];
    return lists.flatMap(list => findRepeated(list, lineAt));
}
function toEntry({ schema = '', table, start }, ...rest) {
    return { meaning: JSON.stringify([schema, table, ...rest]), start };
}
function listKinds(root, field) {
    const kinds = (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)((0,syntax_node/* getField */.VI)(root, 'statement_rules'), field));
    return kinds.flatMap(node => {
        const meaning = (0,syntax_node/* getText */.q4)(node);
        return meaning === undefined ? [] : [{ meaning, start: node.start }];
    });
}
function findRepeated(entries, lineAt) {
    const seen = new Map();
    const findings = [];
    for (const { meaning, start } of entries) {
        const first = seen.get(meaning);
        if (first === undefined)
            seen.set(meaning, start);
        else
            findings.push(describeDuplicate(start, lineAt(first)));
    }
    return findings;
}
function describeDuplicate(offset, line) {
    return { code: 'duplicate-entry', offset, message: `Line ${line} already says this; remove one of the two.` };
}
/**
 * Masks of different kinds on one column: on the same relation, or on a bare name, which covers every schema, and a
 * qualified one.
 */
function findConflictingMasks(masks, lineAt) {
    const columns = new Map();
    const findings = [];
    for (const mask of masks) {
        const key = JSON.stringify([mask.table, mask.column]);
        const known = columns.get(key) ?? { all: new Map(), bare: new Map(), bySchema: new Map() };
        columns.set(key, known);
        const other = findOtherKind(known, mask);
        if (other)
            findings.push(describeConflict({ mask, other, line: lineAt(other.start) }));
        remember(known, mask);
    }
    return findings;
}
function findOtherKind({ all, bare, bySchema }, { schema, kind }) {
    const overlapping = schema === undefined ? [all] : [bare, bySchema.get(schema)];
    for (const byKind of overlapping) {
        for (const other of byKind?.values() ?? [])
            if (other.kind !== kind)
                return other;
    }
    return undefined;
}
function remember({ all, bare, bySchema }, mask) {
    const own = mask.schema === undefined ? bare : (bySchema.get(mask.schema) ?? new Map());
    if (mask.schema !== undefined)
        bySchema.set(mask.schema, own);
    for (const byKind of [all, own])
        if (!byKind.has(mask.kind))
            byKind.set(mask.kind, mask);
}
function describeConflict({ mask, other, line }) {
    const column = (0,quote/* quote */.h)(`${mask.table}.${mask.column}`);
    const message = `${column} is masked by ${(0,quote/* quote */.h)(mask.kind)} here and by ${(0,quote/* quote */.h)(other.kind)} on line ${line}; keep the one that is meant.`;
    return { code: 'conflicting-masks', offset: mask.start, message };
}

// EXTERNAL MODULE: ./lib/src/policy/cut-text.js
var cut_text = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/scalar-offset.js
/**
 * The offset in a file's text of a character of a string value. Escapes, doubled quotes, indentation and folded lines
 * make the two differ, but their visible characters have the same order, so these are counted. White space, which may
 * be folded, has the offset after the visible character before it.
 */
function findOffsetInside({ node, offset, text }) {
    if (typeof node.value !== 'string')
        return node.textStart;
    const before = countVisible(node.value.slice(0, offset));
    const isVisible = /\S/.test(node.value.charAt(offset));
    const wanted = isVisible ? before + 1 : before;
    const pattern = new RegExp(PIECES[node.style], 'g');
    pattern.lastIndex = findBody(node, text);
    let place = pattern.lastIndex;
    for (let seen = 0; seen < wanted;) {
        const piece = pattern.exec(text);
        if (!piece)
            break;
        seen += countUnits(piece[0]);
        place = isVisible ? piece.index : pattern.lastIndex;
    }
    return place;
}
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n|.)|\S/;
/** One visible character or escape in each style. */
const PIECES = {
    plain: /\S/,
    block: /\S/,
    'single-quoted': /''|\S/,
    'double-quoted': ESCAPE,
};
/** The offset of the first character: after the quote, or after a block scalar's header line. */
function findBody({ style, textStart }, text) {
    if (style === 'plain')
        return textStart;
    if (style !== 'block')
        return textStart + 1;
    const end = text.indexOf('\n', textStart);
    return end < 0 ? text.length : end + 1;
}
/** The number of visible UTF-16 units that a piece of text represents. */
function countUnits(piece) {
    const [backslash, letter = ''] = piece;
    if (backslash !== '\\' || piece.length === 1)
        return 1;
    if ('xuU'.includes(letter))
        return countVisible(String.fromCodePoint(Number.parseInt(piece.slice(2), 16)));
    return WHITE_ESCAPES.includes(letter) ? 0 : 1;
}
const WHITE_ESCAPES = 'tnvfr_LP \t\r\n';
function countVisible(text) {
    return text.match(/\S/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/policy/document.js



function createDocument({ root, source, profile, ids, acceptances }) {
    function locate(path) {
        const { found, node, key } = (0,syntax_node/* findPlace */.Pj)(root, path);
        return source.positionAt(found ? node.start : key);
    }
    return {
        profile,
        given: new Set(schema/* FIELDS */.cJ.filter(field => (0,syntax_node/* findPlace */.Pj)(root, [field]).found)),
        id: ids.id,
        projectId: ids.projectId,
        locate,
        locateInside(path, offset) {
            const { found, node } = (0,syntax_node/* findPlace */.Pj)(root, path);
            if (!found || node.kind !== 'scalar')
                return locate(path);
            return source.positionAt(findOffsetInside({ node, offset, text: source.text }));
        },
        acceptances,
    };
}

// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/ids.js
var policy_ids = __webpack_require__(2647);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
;// CONCATENATED MODULE: ./lib/src/policy/lookalikes.js
/**
 * The first character of a name that passes for an ASCII one, and the name with ASCII in the place of every such character.
 * Such a character folds to ASCII, is a wide, bold or joined form of it, or is a Cyrillic, Greek, Cherokee, Lisu or phonetic letter of
 * the same shape in a word that looks like ASCII. Words of another script are fine: `gr\u00f6\u00dfe`, `\u0440\u0435\u0439\u0442\u0438\u043d\u0433_usd` and `n\u00ba` have none.
 */
function findLookalike(text) {
    if (!/[^ -~]/.test(text))
        return undefined;
    const forms = replaceForms(text);
    const shapes = replaceShapes(forms.plain);
    // Before the first form, offsets in both texts are the same.
    const isShape = shapes.first && (!forms.first || shapes.first.offset < forms.first.offset);
    const first = isShape ? shapes.first : forms.first;
    return first && { first, plain: shapes.plain };
}
/** Letters that fold to ASCII: the Kelvin sign, the long s, and the capital i with a dot, as some servers fold it. */
const FOLDED = new Map([
    ['\u212a', 'K'],
    ['\u017f', 's'],
    ['\u0130', 'I'],
]);
/**
 * Full-width characters, and letters, digits and punctuation with compatibility forms, such as a leader's dot. Ordinal
 * signs, modifier letters and superscripts mean more than a form.
 */
const FORM = /[\uff01-\uff5e]|(?![\0-\x7f\u00aa\u00ba])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}\p{P}]/gu;
const ASCII_TEXT = /^[\x21-\x7e]+$/;
function replaceForms(text) {
    let first;
    const plain = text.replace(FORM, (character, offset) => {
        const letters = FOLDED.get(character) ?? character.normalize('NFKC');
        if (!ASCII_TEXT.test(letters))
            return character;
        first ??= { offset, character, letters };
        return letters;
    });
    return { first, plain };
}
/** Code points with the ASCII letters of their shape. They are escaped, because nobody could tell them from these. */
const SHAPES = new Map(`0430a 0435e 043eo 0440p 0441c 0443y 0445x 0455s 0456i 0458j 04bbh 04cfl 0501d 051bq 051dw 0475v
  0410A 0412B 0415E 041aK 041cM 041dH 041eO 0420P 0421C 0422T 0423Y 0425X 0405S 0406I 0408J 04c0I 0474V 04aeY
  03b1a 03b9i 03bak 03bdv 03bfo 03c1p 03c5u 03c7x
  0391A 0392B 0395E 0396Z 0397H 0399I 039aK 039cM 039dN 039fO 03a1P 03a4T 03a5Y 03a7X
  0251a 0261g 0269i 0581g 0585o 057du
  1d04c 1d0fo 1d1cu 1d20v 1d21w 1d22z a731s
  13a0D 13a1R 13a2T 13aaA 13abJ 13acE 13b3W 13b7M 13bbH 13c0G 13c3Z 13d9V 13daS 13deL 13dfC 13e2P 13e6K 13e7d
  a4d0B a4d1P a4d3D a4d4T a4d6G a4d7K a4d9J a4daC a4dcZ a4ddF a4dfM a4e0N a4e1L a4e2S a4e3R a4e6V a4e7H a4eaW a4ebX
  a4ecY a4eeA a4f0E a4f2I a4f3O a4f4U`
    .split(/\s+/)
    .map(entry => [String.fromCodePoint(Number.parseInt(entry.slice(0, 4), 16)), entry.slice(4)]));
const SHAPE = new RegExp(`[${[...SHAPES.keys()].join('')}]`, 'g');
const SHAPES_ONLY = new RegExp(`^${SHAPE.source}{2,}$`);
const WORD = /[\p{L}\p{M}]+/gu;
const ASCII_LETTER = /[A-Za-z]/;
/** Replaces letters by whose shape a word looks like ASCII: beside ASCII letters, or all of it in a name that has others. */
function replaceShapes(text) {
    if (!ASCII_LETTER.test(text))
        return { first: undefined, plain: text };
    let first;
    const plain = text.replace(WORD, (word, start) => {
        if (!ASCII_LETTER.test(word) && !SHAPES_ONLY.test(word))
            return word;
        return word.replace(SHAPE, (character, offset) => {
            const letters = SHAPES.get(character) ?? character;
            first ??= { offset: start + offset, character, letters };
            return letters;
        });
    });
    return { first, plain };
}

;// CONCATENATED MODULE: ./lib/src/policy/name-parts.js
/** Splits a name at its dots. A dot after an odd number of double quotes is inside of them. */
function splitName(text) {
    const parts = [];
    let start = 0;
    let isInside = false;
    for (let end = 0; end <= text.length; end++) {
        const character = text.charAt(end);
        if (character === '"')
            isInside = !isInside;
        if (end < text.length && (character !== '.' || isInside))
            continue;
        const part = text.slice(start, end);
        parts.push({ text: part, start, isQuoted: isQuoted(part) });
        start = end + 1;
    }
    return parts;
}
function isQuoted(part) {
    if (part.length < 3 || !part.startsWith('"') || !part.endsWith('"'))
        return false;
    return !part.slice(1, -1).replaceAll('""', '').includes('"');
}
/** The name that a part quotes; a part without quotes as it is. */
function unquote({ text, isQuoted }) {
    return isQuoted ? text.slice(1, -1).replaceAll('""', '"') : text;
}

;// CONCATENATED MODULE: ./lib/src/policy/name-errors.js

/** Why a name cannot be read, and so cannot match anything. */
const NAME_ERRORS = {
    empty: ({ parts, role }) => ({
        code: 'empty-name',
        offset: parts.find(part => /^(?:\s*|"\s*")$/.test(part.text))?.start ?? 0,
        problem: 'is empty, or a part of it is',
        advice: role === 'relation' ? 'write `table` or `schema.table`' : 'write the name of the column',
    }),
    'too-many-parts': name => {
        const most = name.role === 'relation' ? 2 : 1;
        const isList = name.text.includes(',');
        return {
            code: 'too-many-name-parts',
            offset: (name.parts[most]?.start ?? 1) - 1,
            problem: 'has too many parts and would match nothing',
            meant: isList
                ? undefined
                : name.parts
                    .slice(-most)
                    .map(part => part.text)
                    .join('.'),
            advice: isList ? LIST_ADVICE[name.role] : FORM_ADVICE[name.role],
        };
    },
    wildcard: ({ parts, field, role }) => ({
        code: 'wildcard-name',
        offset: findOutsideQuotes(parts, '*'),
        problem: 'would match nothing, because PgBeam has no wildcards',
        advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field],
    }),
    'unbalanced-quote': ({ text, parts }) => ({
        code: 'unbalanced-quote',
        offset: findOutsideQuotes(parts, '"'),
        problem: 'has double quotes that are not a pair around a whole part',
        meant: text.replaceAll('"', '').trim(),
        advice: 'remove them',
    }),
};
function findOutsideQuotes(parts, character) {
    const part = parts.find(({ text, isQuoted }) => !isQuoted && text.includes(character));
    return part ? part.start + part.text.indexOf(character) : 0;
}
const LIST_ADVICE = {
    relation: 'write each relation as an entry of its own',
    column: 'write a rule for each column',
};
const FORM_ADVICE = {
    relation: 'a relation is `table` or `schema.table`',
    column: 'a column is one name',
};
const WILDCARD_ADVICE = {
    table_allowlist: 'name each relation, or leave the list out to admit every one',
    table_denylist: 'name each relation, or list what may be reached in `table_allowlist`',
    masking_rules: 'write a rule for each relation',
    row_filters: 'write a rule for each relation',
    column: 'write a rule for each column',
};
/** The name without its quotes. */
function removeQuotes({ parts }) {
    return parts.map(unquote).join('.');
}

// EXTERNAL MODULE: ./lib/src/policy/relation.js
var relation = __webpack_require__(5457);
;// CONCATENATED MODULE: ./lib/src/policy/written-name.js


function createWrittenName({ text, role, field }) {
    return { text, parts: splitName(text), role, field };
}
/** PostgreSQL cuts names at this many bytes (`NAMEDATALEN` less one). */
const MAX_NAME_BYTES = 63;
/** Two parts, each in quotes and full of doubled ones: whatever is longer has a part too long or too many of them. */
const MAX_NAME_LENGTH = 2 * (2 * MAX_NAME_BYTES + 2) + 1;
/** Whether PgBeam can have a relation or column of this name, so that it is sound advice to write it. */
function isWritable(text, role) {
    const name = role === 'relation' ? (0,relation/* readRelation */.B)(text) : (0,relation/* readColumn */.J)(text);
    return !('error' in name) && splitName(text).every(part => countBytes(part.text) <= MAX_NAME_BYTES);
}
const ENCODER = new TextEncoder();
function countBytes(text) {
    return ENCODER.encode(text).length;
}
/** The first characters of a name that PostgreSQL keeps of it. */
function cutName(text) {
    const { read } = ENCODER.encodeInto(text, new Uint8Array(MAX_NAME_BYTES));
    return text.slice(0, read);
}

;// CONCATENATED MODULE: ./lib/src/policy/name-doubts.js





/** What a name that can be read probably does not mean; of each group of kinds the most telling one. */
function listDoubts(name) {
    return GROUPS.flatMap(doubts => {
        for (const doubt of doubts) {
            const flaw = doubt(name);
            if (flaw)
                return [flaw];
        }
        return [];
    });
}
const IN_VAIN = 'so it probably matches nothing';
const EXACT_NAME = 'write the name as PostgreSQL shows it';
function findOtherQuotes({ text, parts }) {
    const quoted = [{ text, start: 0 }, ...parts].find(part => OTHER_QUOTES.test(part.text));
    if (!quoted)
        return undefined;
    const bare = (written) => (OTHER_QUOTES.test(written) ? written.slice(1, -1) : written);
    return {
        code: 'other-quotes',
        offset: quoted.start,
        problem: `has quotes or brackets around it, which are part of the name, ${IN_VAIN}`,
        meant: OTHER_QUOTES.test(text) ? bare(text) : parts.map(part => bare(part.text)).join('.'),
        advice: 'remove them',
    };
}
const OTHER_QUOTES = /^(?:'[^']+'|`[^`]+`|\[[^[\]]+\]|[\u2018-\u201f\u00ab][^\u2018-\u201f\u00bb]+[\u2018-\u201f\u00bb])$/;
function findSql({ text, field, role }) {
    const problem = `reads like SQL, but only names count here, ${IN_VAIN}`;
    if (/^all\s+(?:tables|views|relations|columns|sequences)\b/i.test(text.trim())) {
        return { code: 'sql-in-name', offset: 0, problem, advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field] };
    }
    // Columns are called `table no` and `same as billing`; relations are not.
    const [, keyword, alias] = (role === 'relation' && /^(?:(?:table|TABLE)\s+(\S+)|(\S+)\s+(?:as|AS)\s+\S+)$/.exec(text.trim())) || [];
    const meant = keyword ?? alias;
    return meant === undefined ? undefined : { code: 'sql-in-name', offset: 0, problem, meant, advice: EXACT_NAME };
}
function findExpression({ text, role }) {
    const offset = text.search(/[()<>=;|'[\]]|::/);
    if (offset < 0)
        return undefined;
    const [, argument] = (role === 'column' && /^\w+\s*\(\s*([\w$]+)\s*\)$/.exec(text.trim())) || [];
    const start = text.charAt(offset - 1) === '-' ? offset - 1 : offset;
    return {
        code: 'expression-in-name',
        offset: start,
        problem: `reads like an expression, but a ${role} is named whole, ${IN_VAIN}`,
        meant: argument ?? text.slice(0, start).trim(),
        advice: EXACT_NAME,
    };
}
/** A line break, or a comma: also the Arabic and the ideographic one. */
const SEPARATOR = /[,\n\u060c\u3001]/;
function findList({ text, role }) {
    const offset = text.search(SEPARATOR);
    if (offset < 0)
        return undefined;
    const names = text.split(SEPARATOR).map(part => part.trim());
    const [only, ...others] = names.filter(part => part !== '');
    return {
        code: 'list-in-name',
        offset,
        problem: `reads like a list, but is compared as one name, ${IN_VAIN}`,
        meant: others.length === 0 ? only : undefined,
        advice: LIST_ADVICE[role],
    };
}
const BLANK = /[\s\u2800]/;
const OUTER_BLANK = /^[\s\u2800]|[\s\u2800]$/;
function findOuterBlank({ text, parts }) {
    const part = parts.find(({ text: written, isQuoted }) => !isQuoted && OUTER_BLANK.test(written));
    if (!part)
        return undefined;
    const offset = part.start + part.text.search(OUTER_BLANK);
    return {
        code: 'blank-around-name',
        offset,
        problem: `has the blank ${(0,characters/* nameCharacter */.dy)(text, offset)} before or after a name, and PgBeam does not trim, ${IN_VAIN}`,
        meant: parts.map(({ text: written, isQuoted }) => (isQuoted ? written : trimBlanks(written))).join('.'),
        advice: EXACT_NAME,
    };
}
// Not by a pattern: at its end one would take time in the square of the blanks.
function trimBlanks(text) {
    let start = 0;
    let end = text.length;
    while (start < end && BLANK.test(text.charAt(start)))
        start++;
    while (end > start && BLANK.test(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}
function findInnerBlank({ text, parts }) {
    const part = parts.find(({ text: written, isQuoted }) => !isQuoted && BLANK.test(written));
    if (!part)
        return undefined;
    const offset = part.start + part.text.search(BLANK);
    const problem = `has the blank ${(0,characters/* nameCharacter */.dy)(text, offset)} in it, ${IN_VAIN}`;
    return { code: 'blank-in-name', offset, problem, advice: EXACT_NAME };
}
function findPattern({ parts, field, role }) {
    const part = parts.find(({ text, isQuoted }) => !isQuoted && /[%?]/.test(text));
    if (!part)
        return undefined;
    return {
        code: 'pattern-in-name',
        offset: part.start + part.text.search(/[%?]/),
        problem: `reads like a pattern, but PgBeam has no wildcards, ${IN_VAIN}`,
        advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field],
    };
}
function findLook({ text }) {
    const look = findLookalike(text);
    if (!look)
        return undefined;
    const { plain, first } = look;
    const { offset, character, letters } = first;
    const problem = `has ${(0,characters/* nameCharacter */.dy)(character, 0)} in the place of the ASCII ${letters}, ${IN_VAIN}`;
    return { code: 'lookalike-letter', offset, problem, meant: plain, advice: 'type it in ASCII letters' };
}
function findDotInQuotes({ parts, role, field }) {
    const part = parts.find(({ text, isQuoted }) => isQuoted && text.includes('.'));
    if (!part)
        return undefined;
    const table = parts.at(-1);
    const isAlone = parts.length === 1 && role === 'relation';
    const isCovered = parts.length === 2 && field !== 'table_allowlist' && table && !table.text.includes('.');
    return {
        code: 'dot-in-quotes',
        offset: part.start + part.text.indexOf('.'),
        problem: `has double quotes around a dot, ${IN_VAIN}`,
        // A bare table covers every schema, also the one whose name no entry can write.
        meant: isAlone ? unquote(part) : isCovered ? unquote(table) : undefined,
        effect: isCovered ? 'which covers every schema' : undefined,
        advice: 'no entry can write a name that contains a dot, so rename it in PostgreSQL',
    };
}
function findQuotes(name) {
    const part = name.parts.find(({ isQuoted }) => isQuoted);
    return (part && {
        code: 'quoted-name',
        offset: part.start,
        problem: 'is quoted; what PgBeam makes of quotes is not known, so they count as part of the name and its changes are unclear',
        meant: removeQuotes(name),
        advice: 'no entry without quotes can write it, so rename it in PostgreSQL',
    });
}
function findLength({ parts }) {
    const part = parts.find(each => countBytes(unquote(each)) > MAX_NAME_BYTES);
    if (!part)
        return undefined;
    return {
        code: 'name-too-long',
        offset: part.start,
        problem: `has a part of more than ${MAX_NAME_BYTES} bytes, where PostgreSQL cuts names, so nothing has this name`,
        meant: parts.map(each => cutName(unquote(each))).join('.'),
        advice: 'write each part as PostgreSQL shows it',
    };
}
const GROUPS = [
    [findOtherQuotes, findSql, findExpression, findList, findOuterBlank, findInnerBlank],
    [findPattern],
    [findLook],
    [findDotInQuotes, findQuotes],
    [findLength],
];

;// CONCATENATED MODULE: ./lib/src/policy/describe-name.js





/** Findings about what a name of a relation or column says and PgBeam would not take it to say. */
function describeName(written) {
    if (PLAIN[written.role].test(written.text))
        return [];
    // The beginning tells of a longer name that a part is too long, or that there are too many; not which name is meant.
    const isCut = written.text.length > MAX_NAME_LENGTH;
    const name = createWrittenName({ ...written, text: written.text.slice(0, MAX_NAME_LENGTH + 1) });
    if (!isCut)
        return listFlaws(name).map(flaw => toFinding(flaw, name));
    const flaw = findLength(name) ?? NAME_ERRORS['too-many-parts'](name);
    return [toFinding({ ...flaw, meant: undefined }, name)];
}
function listFlaws(name) {
    const read = name.role === 'relation' ? (0,relation/* readRelation */.B)(name.text) : (0,relation/* readColumn */.J)(name.text);
    return 'error' in read ? [NAME_ERRORS[read.error](name)] : listDoubts(name);
}
/** Most names: nothing can be said about these. */
const PLAIN = { relation: /^(?:[\w$]{1,63}\.)?[\w$]{1,63}$/, column: /^[\w$]{1,63}$/ };
function toFinding({ code, offset, problem, meant, effect, advice }, { text, role }) {
    const write = meant !== undefined && meant !== text && isWritable(meant, role) ? meant : undefined;
    const more = effect === undefined ? '' : `, ${effect}`;
    const message = `${(0,quote/* quote */.h)(text)} ${problem}; ${write === undefined ? advice : `write ${(0,quote/* quote */.h)(write)}${more}`}.`;
    return { code, offset, message, write };
}

// EXTERNAL MODULE: ./lib/src/policy/profile-data.js
var profile_data = __webpack_require__(9133);
;// CONCATENATED MODULE: ./lib/src/policy/names.js






/** Reads every relation and column that a file names. Values of the wrong type are left to the schema. */
function readNames(root, text) {
    const findings = [];
    function readEntry({ node, nameNode, field }) {
        const name = (0,syntax_node/* getText */.q4)(nameNode);
        if (name === undefined)
            return undefined;
        report(nameNode, { text: name, role: 'relation', field });
        if (name.length > MAX_NAME_LENGTH)
            return undefined;
        const read = (0,relation/* readRelation */.B)(name);
        return 'error' in read ? undefined : { schema: read.schema, table: read.table, start: node.start, node };
    }
    function readColumnName(node) {
        const name = (0,syntax_node/* getText */.q4)(node);
        if (name === undefined)
            return undefined;
        report(node, { text: name, role: 'column', field: 'masking_rules' });
        if (name.length > MAX_NAME_LENGTH)
            return undefined;
        const read = (0,relation/* readColumn */.J)(name);
        return 'error' in read ? undefined : read.column;
    }
    function report(node, name) {
        if (node?.kind !== 'scalar')
            return;
        for (const { code, offset, message } of describeName(name)) {
            findings.push({ code, message, offset: findOffsetInside({ node, offset, text }) });
        }
    }
    function* readMasks() {
        for (const rule of (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'masking_rules'))) {
            const entry = readEntry({ node: rule, nameNode: (0,syntax_node/* getField */.VI)(rule, 'table'), field: 'masking_rules' });
            const column = readColumnName((0,syntax_node/* getField */.VI)(rule, 'column'));
            const kind = getMaskKind((0,syntax_node/* getField */.VI)(rule, 'kind'));
            if (entry && column !== undefined && kind !== undefined)
                yield { ...entry, column, kind };
        }
    }
    function* readFilters() {
        for (const rule of (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'row_filters'))) {
            const entry = readEntry({ node: rule, nameNode: (0,syntax_node/* getField */.VI)(rule, 'table'), field: 'row_filters' });
            const node = (0,syntax_node/* getField */.VI)(rule, 'predicate');
            const predicate = (0,syntax_node/* getText */.q4)(node)?.trim();
            if (node && predicate === '')
                findings.push({ ...EMPTY_PREDICATE, offset: node.start });
            if (entry && predicate)
                yield { ...entry, predicate };
        }
    }
    function readList(field) {
        return (0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, field)).flatMap(node => readEntry({ node, nameNode: node, field }) ?? []);
    }
    const profileName = (0,syntax_node/* getField */.VI)(root, 'name');
    const profileText = (0,syntax_node/* getText */.q4)(profileName);
    if (profileName && profileText && BLANK_TEXT.test(profileText)) {
        findings.push({ ...BLANK_PROFILE_NAME, offset: profileName.start });
    }
    return {
        allowed: readList('table_allowlist'),
        denied: readList('table_denylist'),
        masks: [...readMasks()],
        filters: [...readFilters()],
        findings,
    };
}
function getMaskKind(node) {
    return node && (0,profile_data/* isWrittenNull */.jf)(node) ? 'null' : (0,syntax_node/* getText */.q4)(node);
}
const EMPTY_PREDICATE = {
    code: 'empty-value',
    message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
};
/** A longer one is out of bounds, and has that finding. */
const BLANK_TEXT = /^[\s\u2800\p{Default_Ignorable_Code_Point}]{1,128}$/u;
const BLANK_PROFILE_NAME = {
    code: 'empty-value',
    message: 'The name of the profile is blank; write one that people can tell it by.',
};

;// CONCATENATED MODULE: ./lib/src/policy/number-notation.js



/**
 * Numbers that only YAML 1.2 takes for numbers. PyYAML, Ruby and others read YAML 1.1, in which these are texts: octal
 * numbers with `0o`, and exponents without both a point and a sign.
 */
function findNewNumbers(root) {
    return [...(0,syntax_node/* walkScalars */.NO)(root)].flatMap(({ value, source, textStart }) => {
        const whole = typeof value === 'number' && NEW.test(source) ? (0,profile_data/* readInteger */.JI)(source) : undefined;
        // What is no limit at all has an error already.
        if (whole === undefined || whole < 0 || whole > Number.MAX_SAFE_INTEGER)
            return [];
        const message = `Tools that read YAML 1.1 take ${(0,quote/* quote */.h)(source)} for a text; write ${(0,quote/* quote */.h)(String(whole))}.`;
        return [{ code: 'number-notation', offset: textStart, message }];
    });
}
const NEW = /^[-+]?0o|^(?!.*\..*[eE][-+]).*[eE]/;

// EXTERNAL MODULE: ./lib/src/policy/read-mapping.js + 1 modules
var read_mapping = __webpack_require__(4901);
// EXTERNAL MODULE: ./lib/src/policy/describe-issue.js + 1 modules
var describe_issue = __webpack_require__(7431);
;// CONCATENATED MODULE: ./lib/src/policy/foreign-fields.js

/** Fields of a policy in other examples and tools, with what is written here. */
const POLICY_FIELDS = new Map([
    ...nameAll('`access_mode`', 'mode', 'access', 'read_only'),
    ...nameAll('`table_allowlist` for relations and `statement_rules.allow` for kinds of statement', 'allow', 'allowed'),
    ...nameAll('`table_denylist` for relations and `statement_rules.deny` for kinds of statement', 'deny', 'denied'),
    ...nameAll('`table_allowlist`', 'tables', 'allowlist', 'allowed_tables'),
    ...nameAll('`table_denylist`', 'denylist', 'denied_tables'),
    ...nameAll('`statement_rules`', 'statements'),
    ...nameAll('`masking_rules`', 'mask', 'masks', 'masking'),
    ...nameAll('`row_filters`', 'filter', 'filters', 'rows', 'expression', 'predicate'),
    ...nameAll('`budget_queries_per_hour` and `budget_queries_per_day`', 'budget', 'budgets', 'query_budget'),
    ...nameAll('`max_rows`', 'row_limit', 'limit'),
    ...nameAll('`approval_mode`', 'approval', 'approvals'),
]);
const MASK_FIELDS = new Map([
    ...nameAll('`kind`', 'mask', 'mode', 'method', 'type', 'strategy'),
    ...nameAll('`column`, in a rule for each column', 'columns'),
    ...nameAll('`table`', 'relation'),
]);
const FILTER_FIELDS = new Map([
    ...nameAll('`predicate`', 'expression', 'condition', 'filter', 'where', 'using'),
    ...nameAll('`table`', 'relation'),
]);
function nameAll(ours, ...theirs) {
    return theirs.map(name => [name, ours]);
}
/** What to write in the place of a field that other examples have; undefined if none is known to. */
function describeForeignField(field, [list]) {
    const ours = listForeign(list).get(field);
    if (ours === undefined)
        return undefined;
    return { code: 'unknown-field', message: `There is no field ${(0,quote/* quote */.h)(field)} here; write ${ours}.` };
}
function listForeign(list) {
    if (list === undefined)
        return POLICY_FIELDS;
    if (list === 'masking_rules')
        return MASK_FIELDS;
    return list === 'row_filters' ? FILTER_FIELDS : new Map();
}

;// CONCATENATED MODULE: ./lib/src/policy/validate-profile.js




/** The profile that a file describes, or findings about what the API would refuse. */
function validateProfile(root) {
    return (0,describe_issue/* validate */.t)({ root, schema: schema/* profileSchema */.Fk, data: (0,profile_data/* toProfileData */.lu)(root), wording: WORDING });
}
const { statement_rules, masking_rules, row_filters } = schema/* profileSchema */.Fk.shape;
const TOP_LEVEL = [...schema/* FIELDS */.cJ, ...profile_data/* EXTRA_FIELDS */.Bl];
const NESTED = {
    statement_rules: Object.keys(statement_rules.def.innerType.shape),
    masking_rules: Object.keys(masking_rules.def.innerType.def.element.shape),
    row_filters: Object.keys(row_filters.def.innerType.def.element.shape),
};
/** The lists that permit everything if they are empty. */
const OPENED_BY_EMPTY = {
    table_allowlist: 'either admits every relation',
    allow: 'either permits every kind that the access mode does',
};
const WORDING = {
    listFields: ([field]) => (field === undefined ? TOP_LEVEL : (NESTED[field] ?? [])),
    describeField: ({ field, path }) => describeForeignField(field, path),
    describeEmptyList: path => OPENED_BY_EMPTY[String(path.at(-1))] ?? 'which means the same',
    nameInvalidValue: ([field]) => (field === 'statement_rules' ? 'unknown-statement-kind' : 'invalid-value'),
};

;// CONCATENATED MODULE: ./lib/src/policy/parse.js













/** A policy file as a document, or findings that say what is wrong with it. */
function parsePolicy(file) {
    const read = (0,read_mapping/* readMapping */.v)(file, 'a policy');
    return read.kind === 'mapping'
        ? interpret(read)
        : { kind: 'invalid', name: readName(read.root), projectId: null, findings: read.findings };
}
/** The policy that a mapping describes, or everything that is wrong with it. */
function interpret({ root, source, isJson, comments, findings: unplaced }) {
    const lineAt = (offset) => source.lineAt(offset);
    const names = readNames(root, source.text);
    const ids = (0,policy_ids/* readIds */.Zm)(root);
    const { acceptances, findings: incomplete } = readAcceptances(comments, source);
    const validation = validateProfile(root);
    const findings = (0,list_findings/* listFindings */.F$)([
        ...unplaced,
        ...(validation.kind === 'invalid' ? validation.findings : []),
        ...ids.findings,
        ...names.findings,
        ...findConflictingMasks(names.masks, lineAt),
        ...findDuplicates({ root, names, lineAt }),
        ...(0,characters/* findUnseenCharacters */.kS)(root),
        ...(isJson ? [] : findNewNumbers(root)),
        ...(0,cut_text/* findCutTexts */.A)((0,syntax_node/* getItems */.JS)((0,syntax_node/* getField */.VI)(root, 'row_filters')).map(rule => (0,syntax_node/* getField */.VI)(rule, 'predicate')), source.text),
        ...incomplete,
    ], { source, kinds: finding_kinds/* FILE_FINDINGS */.c });
    if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
        return { kind: 'invalid', name: readName(root), projectId: readProject(root, ids), findings };
    }
    const document = createDocument({ root, source, profile: validation.output, ids, acceptances });
    return { kind: 'parsed', document, findings };
}
function readName(root) {
    return (0,syntax_node/* getText */.q4)((0,syntax_node/* getField */.VI)(root, 'name')) || undefined;
}
/** Null where the file names a project, and not in a way that can be read. */
function readProject(root, { projectId }) {
    return projectId ?? ((0,syntax_node/* getField */.VI)(root, 'project_id') === undefined ? undefined : null);
}
/** A parser for one run. It parses each content once, however many commits and paths have it. */
function createParser() {
    const known = new Map();
    return file => {
        // Only the extension of a path affects how the text is parsed.
        const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`;
        const parsed = known.get(key) ?? parsePolicy(file);
        known.set(key, parsed);
        return parsed;
    };
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ EXTRA_FIELDS),
/* harmony export */   JI: () => (/* binding */ readInteger),
/* harmony export */   OY: () => (/* binding */ toData),
/* harmony export */   jf: () => (/* binding */ isWrittenNull),
/* harmony export */   lu: () => (/* binding */ toProfileData)
/* harmony export */ });
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);

/** The fields that a file may have besides the profile's own. */
const EXTRA_FIELDS = ['id', 'project_id', 'created_at', 'updated_at'];
/** The fields that accept `off`, which YAML 1.1 reads as false: other tools may write it so. */
const SWITCHES = ['approval_mode', 'migration_safety', 'content_scan_mode'];
/** The data of a policy file for the profile's schema: no extra fields, and null masks and false switches as the API has them. */
function toProfileData(root) {
    const data = toData(root);
    if (!isRecord(data))
        return data;
    for (const field of EXTRA_FIELDS)
        delete data[field];
    for (const field of SWITCHES)
        if (data[field] === false)
            data[field] = 'off';
    nameNullMasks(root, data);
    return data;
}
/** `kind: null` means the mask kind of that name. A `kind:` without a value does not. */
function nameNullMasks(root, data) {
    const rules = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .getField */ .VI)(root, 'masking_rules');
    if (rules?.kind !== 'list' || !Array.isArray(data.masking_rules))
        return;
    for (const [index, rule] of data.masking_rules.entries()) {
        const kind = (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_0__/* .getField */ .VI)(rules.items[index], 'kind');
        if (isRecord(rule) && kind && isWrittenNull(kind))
            rule.kind = 'null';
    }
}
function isWrittenNull(node) {
    return node.kind === 'scalar' && node.value === null && node.source !== '';
}
/** Stands for a missing value: no schema accepts it, not even one that accepts null. */
const NOTHING = Symbol('nothing');
/** The plain data of a tree. A number that is not whole becomes NaN, so that schemas reject it. */
function toData(node) {
    if (node.kind === 'list')
        return node.items.map(toData);
    // Own properties whatever their names: assigning to `__proto__` would not make one.
    if (node.kind === 'mapping')
        return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toData(value)]));
    return node.kind === 'scalar' ? toValue(node) : NOTHING;
}
function toValue({ value, source }) {
    if (typeof value === 'number')
        return readInteger(source) ?? Number.NaN;
    return value === null && source === '' ? NOTHING : value;
}
function isRecord(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
// A leading zero means octal in YAML 1.1 and nothing in YAML 1.2, so such a number is refused.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/;
const HEXADECIMAL = /^0x[\da-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
/**
 * The whole number that a YAML or JSON number spells, such as `100.0` or `1e3`; undefined for a fraction, however small.
 * Beyond 2^53, the nearest number that can be represented.
 */
function readInteger(source) {
    if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source))
        return undefined;
    const value = Number(source);
    return value === 0 ? 0 : value;
}


/***/ }),

/***/ 4901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readMapping)
});

// EXTERNAL MODULE: ./lib/src/policy/characters.js
var characters = __webpack_require__(6737);
// EXTERNAL MODULE: ./lib/src/policy/finding-kinds.js + 1 modules
var finding_kinds = __webpack_require__(6494);
// EXTERNAL MODULE: ./lib/src/policy/list-findings.js
var list_findings = __webpack_require__(556);
// EXTERNAL MODULE: ./lib/src/policy/syntax/line-mistakes.js
var line_mistakes = __webpack_require__(4049);
// EXTERNAL MODULE: ./lib/src/policy/syntax/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(6039);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/source-text.js
/** A file's text, and the lines and columns of offsets into it (UTF-16 units). Lines are found on first use. */
class SourceText {
    text;
    #lineStarts;
    constructor(text) {
        this.text = text;
    }
    positionAt(offset) {
        this.#lineStarts ??= findLineStarts(this.text);
        const place = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = this.#lineStarts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= place)
                low = middle;
            else
                high = middle;
        }
        return { line: low + 1, column: place - (this.#lineStarts[low] ?? 0) + 1 };
    }
    lineAt(offset) {
        return this.positionAt(offset).line;
    }
}
function findLineStarts(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
        starts.push(end + 1);
    return starts;
}

;// CONCATENATED MODULE: ./lib/src/policy/read-mapping.js






/** The mapping that a file must contain, or findings. `what` names this kind of file, such as `a policy`. */
function readMapping({ path, content }, what) {
    if (content.kind === 'unreadable') {
        const code = content.reason === 'too-large' ? 'file-too-large' : content.reason;
        const { severity, meaning, fix } = finding_kinds/* FILE_FINDINGS */.c[code];
        return {
            kind: 'invalid',
            root: undefined,
            findings: [{ code, severity, message: `${meaning} ${fix}`, at: list_findings/* FILE_START */.WS }],
        };
    }
    // Snapshots come without a byte-order mark; a file read from disk may have one.
    const source = new SourceText(content.text.replace(/^\ufeff/, ''));
    const foreign = (0,characters/* findControlCharacter */.Am)(source.text) ?? findLfsPointer(source.text);
    if (foreign)
        return { kind: 'invalid', root: undefined, findings: (0,list_findings/* listFindings */.F$)([foreign], { source, kinds: finding_kinds/* FILE_FINDINGS */.c }) };
    const isJson = path.toLowerCase().endsWith('.json');
    const { root, complete, comments, findings } = isJson ? (0,read_yaml/* readJson */.Vh)(source) : (0,read_yaml/* readYaml */.gM)(source);
    if (complete && root?.kind === 'mapping')
        return { kind: 'mapping', root, source, isJson, comments, findings };
    const shape = complete && root?.kind !== 'broken' ? [describeShape({ root, what, text: source.text })] : [];
    return { kind: 'invalid', root, findings: (0,list_findings/* listFindings */.F$)([...findings, ...shape], { source, kinds: finding_kinds/* FILE_FINDINGS */.c }) };
}
/** What Git LFS stores in the place of a file whose contents it keeps elsewhere. */
function findLfsPointer(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return undefined;
    const { meaning, fix } = finding_kinds/* FILE_FINDINGS */.c['git-lfs-pointer'];
    return { code: 'git-lfs-pointer', offset: 0, message: `${meaning} ${fix}` };
}
function describeShape({ root, what, text, }) {
    const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '');
    if (isEmpty)
        return { code: 'empty-file', offset: 0, message: `The file is empty; write ${what}, or delete the file.` };
    const mistake = root.kind === 'scalar' && root.style === 'plain' ? (0,line_mistakes/* explainLine */.Od)(text, root.start) : undefined;
    if (mistake)
        return mistake.code === 'merge-conflict' ? mistake : { ...mistake, code: 'not-a-mapping' };
    const message = `This is a ${root.kind}, but ${what} is a mapping of fields to values.`;
    return { code: 'not-a-mapping', offset: root.start, message };
}


/***/ }),

/***/ 3389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ composeDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

// YAML 1.2's core types whatever the file's %YAML says: no yes, no, 0777 or dates. One schema serves every file.
const SCHEMA = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Schema */ .Sj({ schema: 'core', resolveKnownTags: false });
// Duplicate keys are found while building the tree: the package compares each key with every other.
const OPTIONS = { schema: SCHEMA, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
/** The one document that tokens make, whatever is wrong with it. */
function composeDocument(tokens, { length, keepSourceTokens = false }) {
    const { stackTraceLimit } = Error;
    // A hostile file can have a million errors, and nobody reads their stack traces.
    Error.stackTraceLimit = 0;
    try {
        for (const document of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ ...OPTIONS, keepSourceTokens }).compose(tokens, true, length))
            return document;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
    throw new Error('The YAML composer gave no document although one was asked for');
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ explainLine),
/* harmony export */   k5: () => (/* binding */ nameSpace),
/* harmony export */   wG: () => (/* binding */ findConflictMarker)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8264);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6737);


/** A common mistake on the line around an offset that should read `field: value`; undefined where none is recognised. */
function explainLine(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const [line = ''] = /^[^\r\n]*/.exec(text.slice(start, start + LONGEST_LINE)) ?? [];
    for (const explain of CLUES) {
        const found = explain(line);
        if (found)
            return { code: found.code ?? 'yaml-syntax', offset: start + found.column, message: found.message };
    }
    return undefined;
}
/** Nobody reads longer lines, and each is tried against a few patterns. */
const LONGEST_LINE = 2000;
/** What a `git merge` leaves where two versions of a line disagree. */
function findConflictMarker(line) {
    if (!/^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line))
        return undefined;
    const message = 'A merge left its conflict markers here; keep one of the two versions, and remove the markers.';
    return { code: 'merge-conflict', column: 0, message };
}
/** A space other than the plain one, before any quote or comment. YAML takes it for a letter. */
function findOtherSpace(line) {
    const [before] = /^[^'"#]*?(?=[^\S \t])/.exec(line) ?? [];
    if (before === undefined)
        return undefined;
    const message = `The space here is ${nameSpace(line, before.length)}, which YAML takes for a letter; type a plain space in its place.`;
    return { column: before.length, message };
}
function nameSpace(line, column) {
    const name = (0,_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .nameCharacter */ .dy)(line, column);
    return name === 'U+00A0' ? `a no-break space (${name})` : `the character ${name}`;
}
const DASHES = String.raw `[ \t]*(?:- +)*`;
/** `name:X` */
function findMissingSpace(line) {
    const [, before = '', field = '', value = ''] = new RegExp(`^(${DASHES})([A-Za-z_][\\w-]*):([^\\s:/].*)$`).exec(line) ?? [];
    if (field === '' || /:(?:\s|$)/.test(value))
        return undefined;
    const message = `A space is missing after the colon; write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${field}: ${value.trimEnd()}`)}.`;
    return { column: before.length, message };
}
/** `max_rows 5` or `max_rows = 5` */
function findMissingColon(line) {
    const [, before = '', field = '', sign = '', value = ''] = new RegExp(`^(${DASHES})([A-Za-z_][\\w-]*)(?:[ \\t]*(=)[ \\t]*|[ \\t]+)(\\S.*)$`).exec(line) ?? [];
    if (field === '' || /:(?:\s|$)/.test(value))
        return undefined;
    const problem = sign === '' ? `A colon is missing after ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(field)}` : 'YAML puts a colon where this has `=`';
    return { column: before.length, message: `${problem}; write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(`${field}: ${value.trimEnd()}`)}.` };
}
const CLUES = [findConflictMarker, findOtherSpace, findMissingSpace, findMissingColon];


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FT: () => (/* binding */ blankJson),
  Vh: () => (/* binding */ readJson),
  gM: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(8264);
// EXTERNAL MODULE: ./lib/src/policy/syntax/compose.js
var compose = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/src/policy/syntax/line-mistakes.js
var line_mistakes = __webpack_require__(4049);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/json-mistakes.js


/** What most likely led to an error, in plain words and where it was written; undefined where nothing common is recognised. */
function explainJsonError(stop) {
    for (const explain of CLUES) {
        const found = explain(stop);
        if (found)
            return { code: found.code ?? 'json-syntax', offset: found.offset ?? stop.offset, message: found.message };
    }
    return undefined;
}
function findMarker({ text, offset }) {
    const isLineStart = offset === 0 || text[offset - 1] === '\n';
    return isLineStart ? (0,line_mistakes/* findConflictMarker */.wG)(text.slice(offset, offset + 20)) : undefined;
}
function findComment({ text, offset }) {
    if (!/^(?:\/\/|\/\*|#)/.test(text.slice(offset, offset + 2)))
        return undefined;
    return { message: 'JSON has no comments; remove it, or name the file `.yaml`, where a comment begins with `#`.' };
}
/** The comma itself, which may stand on an earlier line than the bracket that tells. */
function findTrailingComma({ text, offset }) {
    if (!/[}\]]/.test(text.charAt(offset)))
        return undefined;
    const before = text.slice(0, offset).trimEnd();
    return before.endsWith(',')
        ? { offset: before.length - 1, message: 'Nothing follows this comma; remove it.' }
        : undefined;
}
function findOtherQuote({ text, offset }) {
    const sign = text.charAt(offset);
    if (!/['\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb`]/.test(sign))
        return undefined;
    const name = sign === '`' ? 'a backquote' : (0,quote/* quote */.h)(sign);
    return { message: `JSON puts names and texts in straight double quotes; write \`"\` in the place of ${name}.` };
}
function findOtherSpace({ text, offset }) {
    if (!/[^\S \t\r\n]/.test(text.charAt(offset)))
        return undefined;
    return {
        message: `The space here is ${(0,line_mistakes/* nameSpace */.k5)(text, offset)}, which JSON does not take; type a plain space in its place.`,
    };
}
function findYaml({ text, offset }) {
    if (!/^(?:[A-Za-z_][\w-]*:(?:\s|$)|- |---)/.test(text.slice(offset, offset + 200)))
        return undefined;
    if (text.slice(0, offset).trim() !== '')
        return undefined;
    return { message: 'This is YAML, and the name of the file says JSON; name it `.yaml`.' };
}
function findBareName({ text, offset, problem }) {
    const [name] = /^[A-Za-z_][\w-]*(?=\s*:)/.exec(text.slice(offset, offset + 200)) ?? [];
    if (name === undefined || !/property name/.test(problem))
        return undefined;
    return { message: `JSON puts the names of fields in double quotes; write ${(0,quote/* quote */.h)(`"${name}"`)}.` };
}
function findMissingComma({ text, offset, problem }) {
    const isBetween = /^Expected ',' or/.test(problem) && /["{[\w-]/.test(text.charAt(offset));
    return isBetween ? { message: 'A comma is missing before this; add it after what stands before.' } : undefined;
}
const CLUES = [
    findMarker,
    findComment,
    findTrailingComma,
    findOtherQuote,
    findOtherSpace,
    findYaml,
    findBareName,
    findMissingComma,
];

;// CONCATENATED MODULE: ./lib/src/policy/syntax/json-error.js

/** What keeps a text from being JSON (RFC 8259), and where; undefined for valid JSON. */
function findJsonError(text) {
    const error = tryParse(text);
    if (error === undefined)
        return undefined;
    const isString = /^(?:Unterminated string|Bad control)/.test(error);
    const [problem = ''] = error.split(/ in JSON at |, (?:\.{3})?"/);
    const offset = findOffset(error, text);
    const start = isString ? findString(text, offset) : findWord(text, offset);
    if (isString)
        return { code: 'json-syntax', offset: start, message: UNCLOSED };
    const message = `This is not valid JSON: ${problem}.`;
    return explainJsonError({ text, offset: start, problem }) ?? { code: 'json-syntax', offset: start, message };
}
const UNCLOSED = 'The string that opens here is not closed on its line, or holds a tab; add the other `"`, or write `\\n` and `\\t`.';
/** V8's message about a text that is not JSON. */
function tryParse(text) {
    try {
        JSON.parse(text);
        return undefined;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
/** Where V8 stopped reading. */
function findOffset(error, text) {
    const [, position] = / at position (\d+)/.exec(error) ?? [];
    if (position !== undefined)
        return Number(position);
    return error.startsWith('Unexpected token') ? findUnexpectedToken(text) : text.length;
}
/** V8 gives no position for an unexpected token: it is the last character of the shortest text with this error. */
function findUnexpectedToken(text) {
    let low = 0;
    let high = text.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (tryParse(text.slice(0, middle))?.startsWith('Unexpected token'))
            high = middle;
        else
            low = middle;
    }
    return low;
}
/** The start of the string that breaks off at an offset. */
function findString(text, offset) {
    const strings = text.slice(0, offset).match(/"(?:[^"\\]|\\.)*"?/g);
    return offset - (strings?.at(-1)?.length ?? 0);
}
const WORD = /(?<=([\w.+-]*))([\w.+-]*)/y;
/** The start of the word around an offset if the word is what is wrong, such as `01`; else the offset. */
function findWord(text, offset) {
    WORD.lastIndex = offset;
    const [, before = '', after = ''] = WORD.exec(text) ?? [];
    return before !== '' && tryParse(before + after) !== undefined ? offset - before.length : offset;
}

// EXTERNAL MODULE: ./lib/src/policy/syntax/suggest-quotes.js
var suggest_quotes = __webpack_require__(7297);
// EXTERNAL MODULE: ./lib/src/policy/syntax/yaml-tokens.js
var yaml_tokens = __webpack_require__(7769);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/yaml-mistakes.js




/**
 * What most likely led to a YAML error, in plain words and where it was written; undefined where nothing common is
 * recognised. The `yaml` package says what it could not read, and often says it lines away from the mistake.
 */
function explainYamlError({ code, pos: [offset] }, broken) {
    const explain = yaml_mistakes_CLUES[code];
    return explain?.(offset, broken);
}
const yaml_mistakes_CLUES = {
    MULTILINE_IMPLICIT_KEY: explainKey,
    MISSING_CHAR: (offset, broken) => findUnclosedQuote(broken) ?? findUnclosedBracket(broken) ?? explainKey(offset, broken),
    BAD_INDENT: (_, broken) => findUnclosedBracket(broken),
    UNEXPECTED_TOKEN: (offset, broken) => explainAfterQuote(offset, broken) ?? explainKey(offset, broken),
    BLOCK_AS_IMPLICIT_KEY: explainColonInValue,
    BLOCK_IN_FLOW: explainColonInValue,
    BAD_SCALAR_START: explainFirstCharacter,
    BAD_ALIAS: (offset, { text }) => text.startsWith('*', offset)
        ? describe(offset, '`*` begins an alias in YAML; put it in quotes, or leave it out: PgBeam has no wildcards.')
        : undefined,
    TAB_AS_INDENT: offset => describe(offset, 'A tab indents this line, and YAML takes only spaces; replace the tab by spaces.'),
};
function describe(offset, message) {
    return { code: 'yaml-syntax', offset, message };
}
function explainFirstCharacter(offset, { text }) {
    const first = text.charAt(offset);
    const name = first === '`' ? 'a backquote' : (0,quote/* quote */.h)(first);
    return describe(offset, `No value can begin with ${name} in YAML; ${(0,suggest_quotes/* suggestQuotes */.U)((0,suggest_quotes/* readValue */.w)(text, offset))}.`);
}
function explainKey(offset, { text }) {
    return (0,line_mistakes/* explainLine */.Od)(text, offset);
}
/** The first string whose quote is not closed. The package complains where it gave up looking for the other one. */
function findUnclosedQuote({ text, tokens }) {
    for (const token of (0,yaml_tokens/* walkTokens */.K)(tokens)) {
        if (isQuoted(token) && !isClosed(token))
            return describeUnclosed(text, token);
    }
    return undefined;
}
function isQuoted(token) {
    return token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar';
}
function isClosed({ type, source }) {
    const whole = type === 'double-quoted-scalar' ? /^"(?:[^"\\]|\\.)*"$/s : /^'(?:[^']|'')*'$/;
    return whole.test(source);
}
function describeUnclosed(text, { offset }) {
    const sign = text.charAt(offset);
    const message = `The quote that opens here is not closed on its line; add the other ${(0,quote/* quote */.h)(sign)}, or remove this one.`;
    return describe(offset, message);
}
/** The first list or mapping in brackets that is not closed. */
function findUnclosedBracket({ tokens }) {
    for (const token of (0,yaml_tokens/* walkTokens */.K)(tokens)) {
        if (token.type !== 'flow-collection')
            continue;
        const isMap = token.start.source === '{';
        if (token.end.some(({ type }) => type === (isMap ? 'flow-map-end' : 'flow-seq-end')))
            continue;
        return describe(token.start.offset, `The bracket that opens here is not closed; add ${(0,quote/* quote */.h)(isMap ? '}' : ']')} at the end of the ${isMap ? 'mapping' : 'list'}.`);
    }
    return undefined;
}
/** Text that goes on after a closed quote: the whole value needs quotes, or the quote was closed by that of another line. */
function explainAfterQuote(offset, { text, tokens }) {
    let before;
    for (const token of (0,yaml_tokens/* walkTokens */.K)(tokens)) {
        if (isQuoted(token) && token.offset < offset && token.offset >= (before?.offset ?? 0))
            before = token;
    }
    if (!before || !/^[ \t]*$/.test(text.slice(before.offset + before.source.length, offset)))
        return undefined;
    if (before.source.includes('\n'))
        return describeUnclosed(text, before);
    const message = `The value begins with a quoted text and goes on after it, which YAML does not take; ${(0,suggest_quotes/* suggestQuotes */.U)((0,suggest_quotes/* readValue */.w)(text, before.offset))}.`;
    return describe(before.offset, message);
}
/** `note = 'a: b'`, or a line that is indented further than the one whose value it seems to continue. */
function explainColonInValue(offset, broken) {
    const { text } = broken;
    const space = (0,line_mistakes/* explainLine */.Od)(text, offset);
    if (space)
        return space;
    const value = (0,suggest_quotes/* readValue */.w)(text, offset);
    if (!/:(?:\s|$)/.test(value))
        return findDeeperLine(offset, text);
    const advice = isInBrackets(offset, broken) ? 'put the whole value in quotes' : (0,suggest_quotes/* suggestQuotes */.U)(value);
    return describe(offset, `A colon and a space inside a value begin a mapping in YAML; ${advice}.`);
}
function findDeeperLine(offset, text) {
    const [before] = /^[^\r\n]*\r?\n[ \t]*(?=[\w"'-]+[ \t]*:(?:\s|$))/.exec(text.slice(offset)) ?? [];
    if (before === undefined)
        return undefined;
    const message = 'This line is indented further than the one above, as if it went on with that value; give both the same indentation.';
    return describe(offset + before.length, message);
}
function isInBrackets(offset, { tokens }) {
    for (const token of (0,yaml_tokens/* walkTokens */.K)(tokens)) {
        if (token.type !== 'flow-collection' || token.start.offset > offset)
            continue;
        if ((token.end.at(-1)?.offset ?? Number.POSITIVE_INFINITY) > offset)
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/policy/syntax/yaml-tree.js
var yaml_tree = __webpack_require__(1771);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/read-yaml.js






/** After the first few, syntax errors mostly follow from each other. */
const MAX_SYNTAX_ERRORS = 10;
/** The tree of a YAML text. Time and memory are proportional to its length, whatever it contains. */
function readYaml(source) {
    return readTree(source.text, source);
}
function readTree(text, source) {
    const read = (0,yaml_tokens/* readTokens */.H)(text);
    if (read.kind === 'refused')
        return { root: undefined, complete: false, findings: [read.finding], comments: [] };
    const document = (0,compose/* composeDocument */.w)(read.tokens, { length: text.length });
    const tree = document.contents ? (0,yaml_tree/* buildYamlTree */.A)(document.contents, source) : undefined;
    const syntax = findSyntaxErrors(document.errors, { text, tokens: read.tokens });
    if (syntax.length > 0)
        return { root: tree?.root, complete: false, findings: syntax, comments: [] };
    const tags = [...document.errors, ...document.warnings].filter(isAboutTag).map(describeTag);
    return {
        root: tree?.root,
        complete: tree?.complete ?? true,
        findings: [...tags, ...(tree?.findings ?? [])],
        comments: read.comments,
    };
}
/** The tree of a JSON text. Valid JSON is YAML; what other JSON tools refuse is refused here too. */
function readJson(source) {
    const empty = { root: undefined, comments: [] };
    if (/^[ \t\r\n]*$/.test(source.text))
        return { ...empty, complete: true, findings: [] };
    const error = findJsonError(source.text);
    if (error)
        return { ...empty, complete: false, findings: [error] };
    // Valid JSON has line breaks and tabs only between its tokens, as mere space. In YAML they mean more.
    return readTree(blankJson(source.text), source);
}
/** A valid JSON text as YAML of the same length. */
function blankJson(text) {
    return text.replace(/[\t\r\n]/g, ' ');
}
function isAboutTag({ code }) {
    return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}
/**
 * The first few syntax errors, one per offset. The package's own words are used for the first only: what follows an error
 * mostly follows from it.
 */
function findSyntaxErrors(errors, broken) {
    const findings = new Map();
    for (const error of errors.filter(each => !isAboutTag(each)).slice(0, MAX_SYNTAX_ERRORS)) {
        const explained = explainYamlError(error, broken);
        if (!explained && findings.size > 0)
            continue;
        const finding = explained ?? describeError(error);
        if (!findings.has(finding.offset))
            findings.set(finding.offset, finding);
    }
    return [...findings.values()];
}
function describeError({ pos: [offset], message }) {
    return { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${quoteText(message)}.` };
}
function describeTag({ pos: [offset], message }) {
    return { code: 'unknown-tag', offset, message: `${quoteText(message)}; a policy needs no tags, so remove it.` };
}
/** The package ends some messages with text of the file. */
function quoteText(message) {
    return message.replace(/^([^:,]+): (.+)$/s, (_, words, text) => `${words}: ${(0,quote/* quote */.h)(text)}`);
}


/***/ }),

/***/ 7297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ suggestQuotes),
/* harmony export */   w: () => (/* binding */ readValue)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8264);

/** What to write for a value that YAML only takes in quotes: the value itself where that is short enough to be shown. */
function suggestQuotes(value) {
    const quoted = addQuotes(value);
    return quoted.length > LONGEST ? 'put the whole value in quotes' : `write ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(quoted)}`;
}
/** As many characters as a message quotes without cutting them. */
const LONGEST = 60;
function addQuotes(value) {
    // The apostrophe of 'Bob's agent' is meant as one.
    const text = /^'[^']*'[^']*'$/.test(value) ? value.slice(1, -1) : value;
    return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/** The rest of a line without a comment, unless the comment's sign is within quotes. */
function readValue(text, offset) {
    const [value = ''] = /^(?:'[^'\r\n]*'|"[^"\r\n]*"|(?![ \t]#)[^\r\n])*/.exec(text.slice(offset, offset + 2000)) ?? [];
    return value.trimEnd();
}


/***/ }),

/***/ 7769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readTokens),
/* harmony export */   K: () => (/* binding */ walkTokens)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);


/**
 * The tokens that the `yaml` package composes into nodes. Its composer recurses, and V8 aborts the whole process if the
 * stack overflows inside a regular expression, so depth is checked here, before composing.
 */
function readTokens(text) {
    const tokens = [];
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const depth = new LexemeDepth();
    let documents = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        const deepAt = depth.advance(lexeme);
        if (deepAt !== undefined)
            return refuse('too-deep', deepAt);
        for (const token of parser.next(lexeme)) {
            if (token.type === 'document' && ++documents > 1)
                return refuse('several-documents', token.offset);
            tokens.push(token);
        }
    }
    for (const token of parser.end()) {
        if (token.type === 'document' && ++documents > 1)
            return refuse('several-documents', token.offset);
        tokens.push(token);
    }
    return inspect(tokens, text.includes('pgbeam-allow'));
}
function refuse(code, offset) {
    const message = code === 'too-deep'
        ? `Lists and mappings are nested more than ${_node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} deep here; a policy nests three deep at most.`
        : 'A second YAML document starts here; move each policy into a file of its own.';
    return { kind: 'refused', finding: { code, offset, message } };
}
/**
 * The nesting that lexemes alone show: brackets, and consecutive indicators on a line. Checking it here saves the
 * parser's memory on a file of nothing but brackets.
 */
class LexemeDepth {
    #offset = 0;
    #isScalar = false;
    #brackets = 0;
    #indicators = 0;
    /** Takes the next lexeme; returns its offset if it nests too deep. */
    advance(lexeme) {
        const offset = this.#offset;
        if (this.#isScalar)
            this.#isScalar = false;
        else if (lexeme === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.SCALAR) {
            this.#isScalar = true;
            return undefined;
        }
        else if (lexeme === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.DOCUMENT || lexeme === yaml__WEBPACK_IMPORTED_MODULE_0__/* .CST */ .DB.FLOW_END)
            return undefined;
        else
            this.#count(lexeme);
        this.#offset += lexeme.length;
        return this.#brackets > _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr || this.#indicators > _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr ? offset : undefined;
    }
    #count(lexeme) {
        if (lexeme === '[' || lexeme === '{')
            this.#brackets++;
        else if (lexeme === ']' || lexeme === '}')
            this.#brackets = Math.max(0, this.#brackets - 1);
        else if (lexeme === '\n' || lexeme === '\r\n')
            this.#indicators = 0;
        else if (this.#brackets === 0 && (lexeme === '-' || lexeme === '?'))
            this.#indicators++;
    }
}
function inspect(tokens, wantsComments) {
    const comments = [];
    let deepAt;
    function visitAll(list) {
        if (!wantsComments || !list)
            return;
        for (const token of list)
            if (token.type === 'comment')
                comments.push({ offset: token.offset, text: token.source });
    }
    function visit(token, depth) {
        if (!token)
            return;
        if (token.type === 'comment')
            visitAll([token]);
        if ('start' in token && Array.isArray(token.start))
            visitAll(token.start);
        if ('props' in token)
            visitAll(token.props);
        if ('value' in token)
            visit(token.value, depth);
        if ('items' in token)
            visitItems(token, depth + 1);
        if ('end' in token)
            visitAll(token.end);
    }
    function visitItems(collection, depth) {
        if (depth > _node_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr) {
            deepAt ??= collection.offset;
            return;
        }
        for (const item of collection.items) {
            visitAll(item.start);
            visit(item.key, depth);
            visitAll(item.sep);
            visit(item.value, depth);
        }
    }
    for (const token of tokens)
        visit(token, 0);
    return deepAt === undefined ? { kind: 'tokens', tokens, comments } : refuse('too-deep', deepAt);
}
/** All tokens that stand for values and keys, in the order of the text. */
function* walkTokens(tokens) {
    const pending = tokens.toReversed();
    for (let token = pending.pop(); token; token = pending.pop()) {
        yield token;
        if ('value' in token && token.value)
            pending.push(token.value);
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items.toReversed()) {
            if (value)
                pending.push(value);
            if (key)
                pending.push(key);
        }
    }
}


/***/ }),

/***/ 1771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildYamlTree),
/* harmony export */   _: () => (/* binding */ readStyle)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8264);
/* harmony import */ var _finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6494);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8465);




/** Turns composed YAML nodes into policy nodes: aliases and merge keys resolved, within limits, without copies. */
function buildYamlTree(contents, source) {
    const builder = new TreeBuilder(source);
    return { root: builder.build(contents), complete: builder.complete, findings: builder.findings };
}
class TreeBuilder {
    findings = [];
    complete = true;
    #source;
    #anchors = new Map();
    /** The number of nodes built so far; an alias counts as all that it stands for. */
    #size = 0;
    #aliased = 0;
    constructor(source) {
        this.#source = source;
    }
    build(node) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#resolveAlias(node);
        if (node.anchor === undefined)
            return this.#buildValue(node);
        const anchor = { node: undefined, size: this.#size };
        this.#anchors.set(node.anchor, anchor);
        anchor.node = this.#buildValue(node);
        anchor.size = this.#size - anchor.size;
        return anchor.node;
    }
    #buildValue(node) {
        this.#size++;
        const start = node.range[0];
        if (node.tag && !CORE_TAG.test(node.tag))
            return { kind: 'broken', start };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', items: node.items.map(item => this.build(item)), start };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: 'mapping', entries: this.#buildEntries(node), start };
        return buildScalar(node, start);
    }
    #buildEntries(map) {
        const own = new Map();
        const merges = new Map();
        for (const { key, value } of map.items) {
            const name = this.#readKey(key);
            const child = value ? this.build(value) : emptyScalar(key.range[1]);
            if (name === undefined)
                continue;
            const entries = isMergeKey(key) ? merges : own;
            const offset = key.range[0];
            const first = entries.get(name);
            if (!first)
                entries.set(name, { key: offset, value: child });
            else
                this.findings.push((0,_finding_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuplicateKey */ .A)({ name, offset, firstLine: this.#source.lineAt(first.key) }));
        }
        for (const { value } of merges.values())
            this.#merge(value, own);
        return own;
    }
    #readKey(key) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
            if (key.anchor !== undefined)
                this.build(key);
            if (typeof key.value === 'string')
                return key.value;
        }
        this.#report('non-string-key', key.range[0], 'The name of a field must be a string; put it in quotes, or correct it.');
        return undefined;
    }
    /** Adds the fields of a merge key. A mapping's own fields take precedence, then those of earlier mappings. */
    #merge(value, own) {
        for (const node of value.kind === 'list' ? value.items : [value]) {
            if (node.kind === 'mapping') {
                for (const [name, entry] of node.entries)
                    if (!own.has(name))
                        own.set(name, entry);
            }
            else if (node.kind !== 'broken') {
                this.#report('invalid-merge', node.start, 'A merge key takes a mapping or a list of them; write the fields out.');
            }
        }
    }
    #resolveAlias({ source: name, range }) {
        const start = range[0];
        const anchor = this.#anchors.get(name);
        if (!anchor) {
            return this.#break('unknown-alias', start, `There is no anchor ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(`&${name}`)} before this; define it, or put the value in quotes.`);
        }
        if (!anchor.node) {
            return this.#break('recursive-alias', start, `*${name} is inside the value that it names; write the value out.`);
        }
        this.#size += anchor.size;
        this.#aliased += anchor.size;
        if (this.#aliased <= _node_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ALIASED_NODES */ .hG)
            return { ...anchor.node, start };
        if (!this.complete)
            return { kind: 'broken', start };
        this.complete = false;
        const message = `With this one, aliases expand to more than ${_node_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ALIASED_NODES */ .hG} nodes; write the values out.`;
        return this.#break('too-many-aliases', start, message);
    }
    #break(code, offset, message) {
        this.#report(code, offset, message);
        return { kind: 'broken', start: offset };
    }
    #report(code, offset, message) {
        this.findings.push({ code, offset, message });
    }
}
const CORE_TAG = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq))$/;
function isMergeKey(key) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
function buildScalar(node, start) {
    const value = node.value;
    return {
        kind: 'scalar',
        value,
        source: node.source,
        style: readStyle(node.type),
        start,
        textStart: start,
    };
}
function emptyScalar(start) {
    return { kind: 'scalar', value: null, source: '', style: 'plain', start, textStart: start };
}
/** A scalar's style, by the package's name for it. */
function readStyle(type) {
    return STYLES[type ?? ''] ?? 'plain';
}
const STYLES = {
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'block',
    BLOCK_FOLDED: 'block',
};


/***/ }),

/***/ 5833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitConjuncts)
/* harmony export */ });
function splitConjuncts(predicates) {
    return text => {
        const read = predicates.get(text);
        return read?.kind === 'expression' ? read.conjuncts : undefined;
    };
}


/***/ })

};
