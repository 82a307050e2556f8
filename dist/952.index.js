export const id = 952;
export const ids = [952];
export const modules = {

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createWorkspace: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7671);



/** The checkout in a folder. */
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
            if (replaces && !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).isFile())
                throw new Error(`${path} is not a file`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), text, { flag: replaces ? 'w' : 'wx' });
        },
    };
    async function list(folder) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
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
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))).size > _policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ)
            return { path, blob: '', content: TOO_LARGE };
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
        return { path, blob: (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .hashBlob */ .Qm)(bytes), content: (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeFile */ .JG)(bytes) };
    }
    /** Makes the folders above a file. One that is a link might lead out of the workspace. */
    async function makeFolders(path) {
        const segments = path.split('/');
        if (segments.some(segment => ['', '.', '..'].includes(segment)))
            throw new Error(`${path} is no path to write to`);
        for (let depth = 1; depth < segments.length; depth++) {
            const folder = segments.slice(0, depth).join('/');
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(error => {
                if (isMissing(error))
                    return undefined;
                throw error;
            });
            if (found === undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder));
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
