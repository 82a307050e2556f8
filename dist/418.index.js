export const id = 418;
export const ids = [418];
export const modules = {

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPolicyWriter: () => (/* binding */ createPolicyWriter)
/* harmony export */ });
/* harmony import */ var _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5853);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4159);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8549);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6637);





/** Throws a `PgBeamError` of kind `configuration` where the URL or the key cannot be used. */
function createPolicyWriter({ beforeWrite, ...options }) {
    const send = (0,_http_js__WEBPACK_IMPORTED_MODULE_1__/* .createSend */ .R)(options, [...Object.values(_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_OPERATIONS */ .yS), ...Object.values(_operations_js__WEBPACK_IMPORTED_MODULE_2__/* .WRITE_OPERATIONS */ .nM)]);
    return {
        ...(0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .readWith */ .$5)(send),
        async updateProfile({ projectId, id, body, etag }) {
            try {
                const { data, etag: newEtag } = await send({
                    operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .WRITE_OPERATIONS */ .nM.updateProfile,
                    project: projectId,
                    profile: id,
                    body,
                    schema: _replies_js__WEBPACK_IMPORTED_MODULE_4__/* .profileReply */ .M,
                    beforeTry: beforeWrite,
                    ...(etag === undefined ? {} : { headers: { 'If-Match': etag } }),
                });
                return { kind: 'updated', profile: data, etag: newEtag };
            }
            catch (thrown) {
                const { error, kind } = sortFailure(thrown);
                if (error.status === 412)
                    return { kind: 'precondition-failed', etag: error.etag ?? null, error };
                return { kind, error };
            }
        },
        async createProfile({ projectId, body, idempotencyKey }) {
            try {
                const { data, etag } = await send({
                    operation: _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .WRITE_OPERATIONS */ .nM.createProfile,
                    project: projectId,
                    body,
                    schema: _replies_js__WEBPACK_IMPORTED_MODULE_4__/* .profileReply */ .M,
                    beforeTry: beforeWrite,
                    headers: { 'Idempotency-Key': idempotencyKey },
                });
                return { kind: 'created', profile: data, etag };
            }
            catch (thrown) {
                const { error, kind } = sortFailure(thrown);
                return { kind, error };
            }
        },
    };
}
/** What the API or the network did is a result; anything else is a fault of this program, and stays thrown. */
function sortFailure(thrown) {
    if (!(thrown instanceof _live_pgbeam_error_js__WEBPACK_IMPORTED_MODULE_0__/* .PgBeamError */ .p))
        throw thrown;
    return { error: thrown, kind: thrown.effect === 'unknown' ? 'fate-unknown' : 'rejected' };
}


/***/ })

};
