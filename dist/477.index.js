export const id = 477;
export const ids = [477];
export const modules = {

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorkspace: () => (/* binding */ createWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/file-content.js

/** The largest policy file that is read, in bytes. */
const MAX_FILE_BYTES = 1024 * 1024;
/** What the bytes of a file say. A byte-order mark is no part of it. */
function decodeFile(bytes) {
    if (bytes.byteLength > MAX_FILE_BYTES)
        return { kind: 'unreadable', reason: 'too-large' };
    try {
        return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { kind: 'unreadable', reason: 'not-utf-8' };
    }
}
/** Git's id of a blob with these bytes, in a repository of the usual kind. */
function hashBlob(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/export/workspace.js



function createWorkspace(root) {
    return {
        isThere: async () => (await list('')).length > 0,
        readFiles: async (selection) => {
            const files = await readFolder('', selection);
            return files.sort((a, b) => (a.path < b.path ? -1 : 1));
        },
        listNames: async (folder) => new Set((await list(folder)).map(({ name }) => name.toLowerCase())),
        writeFile: async ({ path, text, replaces }) => {
            await makeFolders(path);
            if (replaces && !(await (0,promises_.lstat)((0,external_node_path_.join)(root, path))).isFile())
                throw new Error(`${path} is not a file`);
            await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), text, { flag: replaces ? 'w' : 'wx' });
        },
    };
    async function list(folder) {
        try {
            return await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        }
        catch (error) {
            if (isMissing(error))
                return [];
            throw error;
        }
    }
    async function readFolder(folder, selection) {
        const entries = await list(folder);
        // A repository inside the repository: its files are not this one's.
        if (folder !== '' && entries.some(({ name }) => name === '.git'))
            return [];
        const files = [];
        for (const entry of entries) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (entry.name !== '.git' && selection.mayContain(path))
                    files.push(...(await readFolder(path, selection)));
            }
            else if (selection.includes(path)) {
                if (entry.isSymbolicLink())
                    files.push({ path, blob: '', content: LINK });
                else if (entry.isFile())
                    files.push(await readOne(path));
            }
        }
        return files;
    }
    async function readOne(path) {
        if ((await (0,promises_.lstat)((0,external_node_path_.join)(root, path))).size > MAX_FILE_BYTES)
            return { path, blob: '', content: TOO_LARGE };
        const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, path));
        return { path, blob: hashBlob(bytes), content: decodeFile(bytes) };
    }
    /** Makes the folders above a file. One that is a link might lead out of the workspace. */
    async function makeFolders(path) {
        const segments = path.split('/');
        if (segments.some(segment => ['', '.', '..'].includes(segment)))
            throw new Error(`${path} is no path to write to`);
        for (let depth = 1; depth < segments.length; depth++) {
            const folder = segments.slice(0, depth).join('/');
            const found = await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(error => {
                if (isMissing(error))
                    return undefined;
                throw error;
            });
            if (found === undefined)
                await (0,promises_.mkdir)((0,external_node_path_.join)(root, folder));
            else if (!found.isDirectory())
                throw new Error(`${folder} is not a folder: nothing is written through a link`);
        }
    }
}
const LINK = { kind: 'unreadable', reason: 'symbolic-link' };
const TOO_LARGE = { kind: 'unreadable', reason: 'too-large' };
function isMissing(error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}


/***/ })

};

//# sourceMappingURL=477.index.js.map