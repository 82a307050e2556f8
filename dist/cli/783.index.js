export const id = 783;
export const ids = [783];
export const modules = {

/***/ 2783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNames: () => (/* binding */ readNames)
/* harmony export */ });
/** Reads the names in each distinct predicate once; undefined for one that is not read. Loads the grammar only where there is one. */
async function readNames(texts) {
    const distinct = new Set(texts);
    if (distinct.size === 0)
        return () => undefined;
    const [{ loadGrammar }, { readPredicateNames }] = await Promise.all([
        __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 5377)),
        __webpack_require__.e(/* import() */ 984).then(__webpack_require__.bind(__webpack_require__, 984)),
    ]);
    const grammar = await loadGrammar();
    const names = new Map([...distinct].map(text => [text, readPredicateNames(text, grammar)]));
    return predicate => names.get(predicate);
}


/***/ })

};
