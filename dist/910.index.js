export const id = 910;
export const ids = [910];
export const modules = {

/***/ 7910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ editPolicy)
});

// EXTERNAL MODULE: ./lib/src/policy/equality.js
var equality = __webpack_require__(6269);
// EXTERNAL MODULE: ./lib/src/policy/file.js
var file = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/src/policy/parse.js + 14 modules
var parse = __webpack_require__(6417);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/policy/syntax/compose.js
var compose = __webpack_require__(3389);
// EXTERNAL MODULE: ./lib/src/policy/syntax/read-yaml.js + 3 modules
var read_yaml = __webpack_require__(6039);
// EXTERNAL MODULE: ./lib/src/policy/syntax/yaml-tokens.js
var yaml_tokens = __webpack_require__(7769);
// EXTERNAL MODULE: ./lib/src/policy/syntax/yaml-tree.js
var yaml_tree = __webpack_require__(1771);
;// CONCATENATED MODULE: ./lib/src/policy/syntax/written-tree.js





/** The mapping that a valid file holds; undefined where it holds none. */
function readWritten(text, { isJson }) {
    const read = (0,yaml_tokens/* readTokens */.H)(isJson ? (0,read_yaml/* blankJson */.FT)(text) : text);
    if (read.kind === 'refused')
        return undefined;
    const { contents } = (0,compose/* composeDocument */.w)(read.tokens, { length: text.length, keepSourceTokens: true });
    if (!(0,dist/* isMap */.jh)(contents))
        return undefined;
    const root = new Builder(text).build(contents, []);
    return root.kind === 'mapping' ? root : undefined;
}
class Builder {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** `before`: the tokens between the node and what stands in front of it, its anchor and tag among them. */
    build(node, before) {
        const [textStart, valueEnd] = node.range;
        if ((0,dist/* isAlias */.Vj)(node)) {
            const end = textStart + node.source.length + 1;
            return { kind: 'alias', source: node.source, start: textStart, textStart, end, ...NO_PROPERTIES };
        }
        const written = { ...readProperties(node, { before, textStart }), textStart };
        if ((0,dist/* isSeq */.oP)(node)) {
            const token = node.srcToken;
            const items = node.items.map((item, index) => this.#buildItem(item, token.items[index]));
            const end = endOfFlow(token) ?? items.at(-1)?.value.end ?? textStart;
            return { kind: 'list', ...written, isFlow: isFlow(token), items, commas: listCommas(token), end };
        }
        if ((0,dist/* isMap */.jh)(node)) {
            const token = node.srcToken;
            const entries = node.items.map(pair => this.#buildEntry(pair));
            const end = endOfFlow(token) ?? entries.at(-1)?.value.end ?? textStart;
            return { kind: 'mapping', ...written, isFlow: isFlow(token), entries, commas: listCommas(token), end };
        }
        const end = textStart + this.#text.slice(textStart, valueEnd).trimEnd().length;
        return { kind: 'scalar', ...written, style: (0,yaml_tree/* readStyle */._)(node.type), value: node.value, end };
    }
    #buildItem(node, item) {
        const before = item?.start ?? [];
        const value = this.build(node, before);
        const dash = before.find(({ type }) => type === 'seq-item-ind');
        return { start: dash?.offset ?? value.start, value };
    }
    #buildEntry({ key, value, srcToken }) {
        const separator = (srcToken?.sep ?? []);
        const colon = separator.find(({ type }) => type === 'map-value-ind');
        const colonEnd = colon === undefined ? key.range[1] : colon.offset + 1;
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const isMerge = name === '<<' && (0,dist/* isScalar */.jn)(key) && key.type === 'PLAIN';
        const start = readProperties(key, { before: srcToken?.start ?? [], textStart: key.range[0] }).start;
        // What has no value ends with its colon.
        const built = value ? this.build(value, separator) : emptyAt(colonEnd);
        return { key: name, isMerge, start, colonEnd, value: built.end < colonEnd ? { ...built, end: colonEnd } : built };
    }
}
const NO_PROPERTIES = { propertiesEnd: undefined, anchor: undefined };
function emptyAt(offset) {
    const range = { start: offset, textStart: offset, end: offset };
    return { kind: 'scalar', style: 'plain', value: null, ...range, ...NO_PROPERTIES };
}
function readProperties(node, { before, textStart }) {
    const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
    const properties = before.filter(({ type }) => type === 'anchor' || type === 'tag');
    const [first, last] = [properties[0], properties.at(-1)];
    if (!first || !last)
        return { start: textStart, propertiesEnd: undefined, anchor };
    return { start: first.offset, propertiesEnd: last.offset + last.source.length, anchor };
}
function isFlow(token) {
    return token.type === 'flow-collection';
}
function endOfFlow(token) {
    if (!isFlow(token))
        return undefined;
    const end = token.end.find(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
    return end && end.offset + 1;
}
function listCommas(token) {
    if (!isFlow(token))
        return [];
    return token.items.flatMap(({ start }) => start.flatMap(({ type, offset }) => (type === 'comma' ? [offset] : [])));
}
/** A node and all nodes below it, in the order of the text. */
function* walkWritten(node) {
    yield node;
    if (node.kind === 'list')
        for (const { value } of node.items)
            yield* walkWritten(value);
    if (node.kind === 'mapping')
        for (const { value } of node.entries)
            yield* walkWritten(value);
}
/** A mapping's own entry of a name; what a merge key brings is not its own. */
function findEntry(mapping, key) {
    return mapping.entries.find(entry => entry.key === key && !entry.isMerge);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/policy/schema.js
var schema = __webpack_require__(6746);
;// CONCATENATED MODULE: ./lib/src/edit/text-edit.js
/** A text with edits made to it that do not overlap. Of those at one place, the order given is kept. */
function applyEdits(text, edits) {
    const pieces = [];
    let at = 0;
    for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
        if (edit.start < at)
            throw new Error('Two edits of a file overlap');
        pieces.push(text.slice(at, edit.start), edit.text);
        at = edit.end;
    }
    return [...pieces, text.slice(at)].join('');
}
/** The offset of the first character of the line that an offset is on. */
function findLineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** The offset behind the line break of the line that an offset is on. */
function findNextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** The blanks at the start of the line that an offset is on; JSON may have tabs there. */
function readIndentation(text, offset) {
    return /^[ \t]*/.exec(text.slice(findLineStart(text, offset), offset))?.[0] ?? '';
}
/** How far from the start of its line an offset is. */
function findColumn(text, offset) {
    return offset - findLineStart(text, offset);
}
const ACCEPTANCE = /^\s*#+\s*pgbeam-allow\b/;
/** Whether a line holds nothing but a comment that accepts findings of the line that comes next. */
function isAcceptance(line) {
    return ACCEPTANCE.test(line);
}
function isCommentOrBlank(line) {
    return /^\s*(?:#.*)?$/s.test(line);
}

// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
// EXTERNAL MODULE: ./lib/src/edit/quote-yaml.js
var quote_yaml = __webpack_require__(6667);
;// CONCATENATED MODULE: ./lib/src/edit/write-value.js


/** A scalar on one line. */
function writeScalar(value, file, { context, style = 'plain' }) {
    if (typeof value !== 'string')
        return String(value);
    if (file.isJson)
        return (0,visible/* showHidden */.Ul)(JSON.stringify(value), { form: 'json' });
    const plain = (0,quote_yaml/* quoteYaml */.q)(value, context);
    // In double quotes, everything can be written; what this text needs is not for the style to decide.
    if (style === 'double-quoted')
        return `"${(0,visible/* showHidden */.Ul)(value.replace(/["\\]/g, '\\$&'), { form: 'yaml' })}"`;
    return style === 'single-quoted' && !plain.startsWith('"') ? `'${value.replaceAll("'", "''")}'` : plain;
}
/** Any value in brackets or as a scalar. `indentation` is that of the line it begins on. */
function writeFlow(value, file, { indentation = '', style } = {}) {
    if (value === null || typeof value !== 'object')
        return writeScalar(value, file, { context: 'flow', ...(style && { style }) });
    if (isList(value)) {
        if (value.length === 0)
            return '[]';
        return bracket(value.map(entry => (inner) => writeFlow(entry, file, { indentation: inner })), {
            ...{ file, indentation, isTall: file.hasTallLists, brackets: ['[', ']'], padding: '' },
        });
    }
    const pairs = Object.entries(value).map(([key, each]) => (inner) => `${writeKey(key, file)}:${file.isJson ? file.afterColon : ' '}${writeFlow(each, file, { indentation: inner })}`);
    return bracket(pairs, {
        ...{ file, indentation, isTall: file.hasTallObjects, brackets: ['{', '}'], padding: file.padding },
    });
}
function isList(value) {
    return Array.isArray(value);
}
function writeKey(key, file) {
    return file.isJson ? JSON.stringify(key) : key;
}
function bracket(parts, { file, indentation, isTall, brackets: [open, close], padding }) {
    if (!isTall || file.unit === undefined) {
        return `${open}${padding}${parts.map(part => part(indentation)).join(`,${file.afterComma}`)}${padding}${close}`;
    }
    const inner = indentation + file.unit;
    const lines = parts.map(part => `${file.eol}${inner}${part(inner)}`);
    return `${open}${lines.join(',')}${file.eol}${indentation}${close}`;
}
/** The lines of a block mapping's entry, each with its line break. */
function writeBlockEntry(key, value, { file, indentation }) {
    if (value === null || typeof value !== 'object')
        return writeBlockScalar(key, value, { file, indentation });
    if (isList(value)) {
        if (value.length === 0)
            return `${indentation}${key}: []${file.eol}`;
        const dashes = indentation + ' '.repeat(file.listIndentation);
        const items = value.map(entry => writeBlockItem(entry, { file, indentation: dashes }));
        return `${indentation}${key}:${file.eol}${items.join('')}`;
    }
    const entries = Object.entries(value).filter(([, each]) => !isList(each) || each.length > 0);
    if (entries.length === 0)
        return `${indentation}${key}: {}${file.eol}`;
    const lines = entries.map(([name, each]) => `${indentation}  ${name}: ${writeFlow(each, file)}${file.eol}`);
    return `${indentation}${key}:${file.eol}${lines.join('')}`;
}
/** An entry of a block list, its dash first, each line with its line break. */
function writeBlockItem(value, { file, indentation, ...form }) {
    const { gap = ' ', style } = form;
    if (typeof value !== 'object' || value === null || isList(value)) {
        return `${indentation}-${gap}${writeScalar(value, file, { context: 'block', ...(style && { style }) })}${file.eol}`;
    }
    const ordered = orderKeys(value, form.keys);
    const isFlow = form.isFlow ?? !Object.hasOwn(value, 'predicate');
    if (isFlow)
        return `${indentation}-${gap}${writeFlow(ordered, file)}${file.eol}`;
    const inner = `${indentation} ${gap}`;
    const lines = Object.entries(ordered).map(([key, each]) => writeBlockScalar(key, each, { file, indentation: inner }));
    return `${indentation}-${gap}${lines.join('').slice(inner.length)}`;
}
function orderKeys(value, keys = []) {
    const rank = (key) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
    return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => rank(one) - rank(other)));
}
function writeBlockScalar(key, value, { file, indentation }) {
    if (typeof value === 'string' && (0,quote_yaml/* fitsLiteralBlock */.t)(value)) {
        return `${indentation}${key}: ${writeLiteral(value, { file, indentation: `${indentation}  ` })}${file.eol}`;
    }
    return `${indentation}${key}: ${writeScalar(value, file, { context: 'block' })}${file.eol}`;
}
/** A text of several lines below a `|-`, without a line break at its end. `comment`: behind the `|-`, with its blanks. */
function writeLiteral(text, { file, indentation, comment = '' }) {
    const lines = text.split('\n').map(line => (line === '' ? '' : indentation + line));
    return [`|-${comment}`, ...lines].join(file.eol);
}

;// CONCATENATED MODULE: ./lib/src/edit/block-list.js


/** Whether each entry has its lines to itself, so that it can be taken out by them. */
function hasOwnLines(text, { items }) {
    return items.every(({ start, value }) => {
        const isFirst = text.slice(findLineStart(text, start), start).trim() === '';
        return isFirst && isCommentOrBlank(text.slice(value.end, findNextLine(text, value.end)));
    });
}
/** Takes entries out of a list with dashes, with the comment on their line and what accepts their findings, and adds others. */
function editBlockList({ text, file, list, headEnd, removed, added }) {
    const { items } = list;
    const last = items.at(-1);
    if (!last)
        return [];
    const edits = [...removed].flatMap(index => removeItem(text, items[index]));
    if (added.length > 0) {
        const at = findNextLine(text, last.value.end);
        const sample = items.findLast((_, index) => !removed.has(index)) ?? last;
        const indentation = text.slice(findLineStart(text, sample.start), sample.start);
        const form = readForm(text, sample);
        const lines = added.map(entry => writeBlockItem(entry, { file, indentation, ...form }));
        return [...edits, { start: at, end: at, text: lines.join('') }];
    }
    if (removed.size < items.length)
        return edits;
    return [...edits, { start: headEnd, end: headEnd, text: ' []' }];
}
function removeItem(text, item) {
    if (!item)
        return [];
    const start = findLineStart(text, item.start);
    return [...removeAcceptances(text, start), { start, end: findNextLine(text, item.value.end), text: '' }];
}
/** What accepts findings of a line that is gone would accept those of the next one. */
function removeAcceptances(text, lineStart) {
    const edits = [];
    for (let end = lineStart; end > 0;) {
        const start = findLineStart(text, end - 1);
        const line = text.slice(start, end);
        if (!isCommentOrBlank(line))
            break;
        if (isAcceptance(line))
            edits.push({ start, end, text: '' });
        end = start;
    }
    return edits;
}
function readForm(text, { start, value }) {
    const between = text.slice(start + 1, value.start);
    const gap = /^ +$/.test(between) ? between : ' ';
    return { gap, ...readValueForm(value) };
}
function readValueForm(value) {
    if (value.kind === 'scalar')
        return value.style === 'block' ? {} : { style: value.style };
    if (value.kind !== 'mapping')
        return {};
    return { isFlow: value.isFlow, keys: value.entries.map(({ key }) => key) };
}

;// CONCATENATED MODULE: ./lib/src/edit/flow-list.js


/** Takes entries out of a list in brackets, with the comment on their line and what accepts their findings, and adds others. */
function editFlowList({ text, file, list, removed, added }) {
    const start = list.textStart + 1;
    const end = list.end - 1;
    const { parts, closing } = splitParts(text, list);
    const kept = keepParts(parts, removed);
    const leads = chooseLead(text, { file, list, parts });
    const isLong = leads.includes('\n');
    const indentation = isLong ? (leads.split('\n').at(-1) ?? '') : readIndentation(text, list.textStart);
    const style = listStyle(list);
    const written = added.map((value, index) => {
        const isFirst = kept.parts.length + index === 0;
        const opening = isLong ? leads : isFirst ? '' : leads;
        const form = { indentation, ...(style && { style }) };
        return { lead: opening, text: writeFlow(value, file, form), tail: '', after: '', hasComma: false };
    });
    const all = openAlike([...kept.parts, ...written], parts[0]);
    const hasTrailingComma = parts.at(-1)?.hasComma ?? false;
    const inner = joinParts(all, hasTrailingComma);
    const isEmpty = all.length === 0 && kept.carried === '';
    const bottom = isEmpty ? '' : closeList(text, { file, list, closing, isLong, carried: kept.carried });
    return [{ start, end, text: inner + bottom }];
}
function splitParts(text, list) {
    const { items, commas, textStart, end } = list;
    const parts = [];
    let at = textStart + 1;
    let next = '';
    for (const [index, { start, value }] of items.entries()) {
        const lead = next + text.slice(at, start);
        const comma = commas[index];
        const isLast = index === items.length - 1;
        const stop = items[index + 1]?.start ?? end - 1;
        const [after, rest] = splitLine(text.slice((comma ?? value.end - 1) + 1, stop));
        parts.push({
            lead,
            text: text.slice(start, value.end),
            tail: comma === undefined ? '' : text.slice(value.end, comma),
            after: after.includes('#') || isLast ? after : '',
            hasComma: comma !== undefined,
        });
        next = after.includes('#') || isLast ? rest : after + rest;
        at = stop;
    }
    return { parts: parts, closing: items.length === 0 ? '' : next };
}
/** What is on the line, and the rest from the line break on. */
function splitLine(text) {
    const at = text.search(/\r?\n/);
    if (at >= 0)
        return [text.slice(0, at), text.slice(at)];
    return text.includes('#') ? [text, ''] : ['', text];
}
/** Without those that are removed. Comments above them stay, but for what accepts findings of theirs. */
function keepParts(parts, removed) {
    const kept = [];
    let carried = '';
    // The line break and the blanks that an entry on the comment's own line needs in its place.
    let opening = '';
    for (const [index, part] of parts.entries()) {
        if (removed.has(index)) {
            const lines = part.lead.split(LINE_START);
            if (lines.length > 1)
                opening = lines.at(-1) ?? '';
            carried += lines
                .slice(0, -1)
                .filter(line => line.includes('#') && !isAcceptance(line))
                .join('');
        }
        else {
            const isSwallowed = carried !== '' && !part.lead.includes('\n');
            kept.push({ ...part, lead: carried + (isSwallowed ? opening : part.lead) });
            carried = '';
        }
    }
    return { parts: kept, carried };
}
/** What stands in front of a new entry. */
function chooseLead(text, { file, list, parts }) {
    const lead = parts.at(-1)?.lead ?? '';
    const line = lead.slice(lead.lastIndexOf('\n') + 1);
    if (lead.includes('\n'))
        return file.eol + line;
    if (parts.length === 0 && file.hasTallLists && file.unit !== undefined) {
        return file.eol + readIndentation(text, list.textStart) + file.unit;
    }
    // A comment at the end of the last line must not swallow what comes behind it.
    if (parts.some(({ after }) => after.includes('#')))
        return `${file.eol}${readIndentation(text, list.textStart)}    `;
    return parts.length > 1 && /^ ?$/.test(lead) ? lead : file.afterComma;
}
/** The first entry opens as the first one did, where it is not on a line of its own. */
function openAlike(parts, first) {
    const [head, ...others] = parts;
    if (!head || !first || head.lead.includes('\n') || first.lead.includes('#'))
        return [...parts];
    return [{ ...head, lead: first.lead }, ...others];
}
function joinParts(parts, hasTrailingComma) {
    return parts
        .map(({ lead, text, tail, after, hasComma }, index) => {
        const wantsComma = index < parts.length - 1 || hasTrailingComma;
        if (!wantsComma)
            return lead + text + tail + after;
        return hasComma ? `${lead}${text}${tail},${after}` : `${lead}${text},${tail}${after}`;
    })
        .join('');
}
/** The comments that are left, and what leads to the bracket, which none of them may swallow. */
function closeList(text, { file, list, closing, isLong, carried }) {
    const lineBreak = file.eol + readIndentation(text, list.textStart);
    if (list.items.length === 0)
        return carried + (isLong ? lineBreak : '');
    const isSwallowed = carried !== '' && !/^\s*\n/.test(closing);
    return carried + (isSwallowed ? lineBreak + closing.trim() : closing);
}
/** How the strings of a list are quoted. */
function listStyle({ items }) {
    const last = items.at(-1)?.value;
    return last?.kind === 'scalar' && last.style !== 'block' ? last.style : undefined;
}
/** In front of a line break, which may be of two characters. */
const LINE_START = /(?=\r\n)|(?<!\r)(?=\n)/;

;// CONCATENATED MODULE: ./lib/src/edit/file-style.js


function readFileStyle(text, { root, isJson }) {
    const nodes = [...walkWritten(root)];
    const flows = nodes.filter((node) => isCollection(node) && node.isFlow && listParts(node).length > 0);
    const [firstEntry] = root.entries;
    const isTall = root.isFlow && isSpread(text, root);
    const unit = isJson && isTall && firstEntry ? readIndentation(text, firstEntry.start) : undefined;
    const lists = flows.filter(({ kind }) => kind === 'list');
    const objects = flows.filter(node => node.kind === 'mapping' && node !== root);
    const afterColon = isJson && firstEntry ? readBlanks(text, firstEntry.colonEnd) : ' ';
    const hasTallLists = unit !== undefined && (lists[0] ? isSpread(text, lists[0]) : true);
    return {
        isJson,
        eol: /\r?\n/.exec(text)?.[0] ?? '\n',
        listIndentation: readListIndentation(text, root),
        afterComma: readGap(text, flows) ?? (isJson ? afterColon : ' '),
        afterColon,
        padding: readPadding(text, { objects, isJson }),
        unit: unit === '' ? undefined : unit,
        hasTallLists,
        hasTallObjects: unit !== undefined && (objects[0] ? isSpread(text, objects[0]) : hasTallLists),
    };
}
function isCollection(node) {
    return node.kind === 'list' || node.kind === 'mapping';
}
function listParts(node) {
    return node.kind === 'list' ? node.items : node.entries;
}
/** Whether the first part of a collection in brackets has a line of its own. */
function isSpread(text, node) {
    const [first] = listParts(node);
    return first !== undefined && text.slice(node.textStart, first.start).includes('\n');
}
function readListIndentation(text, root) {
    for (const { start, value } of root.entries) {
        const [first] = value.kind === 'list' && !value.isFlow ? value.items : [];
        if (first)
            return Math.max(0, findColumn(text, first.start) - findColumn(text, start));
    }
    return 2;
}
function readBlanks(text, offset) {
    return /^[ \t]*/.exec(text.slice(offset, offset + 20))?.[0] ?? '';
}
/** What stands between two parts on one line; undefined where there are none. */
function readGap(text, flows) {
    for (const node of flows) {
        const parts = listParts(node);
        for (const [index, comma] of node.commas.entries()) {
            const next = parts[index + 1];
            const gap = next && text.slice(comma + 1, next.start);
            if (gap !== undefined && /^ ?$/.test(gap))
                return gap;
        }
    }
    return undefined;
}
function readPadding(text, { objects, isJson }) {
    const flat = objects.find(node => !isSpread(text, node));
    if (flat)
        return readBlanks(text, flat.textStart + 1);
    return isJson ? '' : ' ';
}

;// CONCATENATED MODULE: ./lib/src/edit/insert-entry.js



/** Gives a mapping a key that it does not have: behind the nearest one that usually comes before it, else at its end. */
function insertEntry(insertion) {
    const { mapping, text, file, key, value } = insertion;
    const after = findPredecessor(insertion);
    if (mapping.isFlow)
        return insertInFlow(insertion, after);
    if (!after)
        return [];
    const indentation = ' '.repeat(findColumn(text, after.start));
    const at = skipOwnComments(text, { at: findNextLine(text, after.value.end), column: indentation.length });
    return [{ start: at, end: at, text: writeBlockEntry(key, value, { file, indentation }) }];
}
function findPredecessor({ mapping: { entries }, key, order }) {
    const before = new Set(order.slice(0, order.indexOf(key)));
    return entries.findLast(entry => !entry.isMerge && before.has(entry.key)) ?? entries.at(-1);
}
/** Comments that stand deeper than the keys belong to the value above them, but for those that accept what comes next. */
function skipOwnComments(text, { at, column }) {
    let place = at;
    while (place < text.length) {
        const next = findNextLine(text, place);
        const line = text.slice(place, next);
        const isDeeper = /^ *#/.test(line) && line.indexOf('#') > column;
        if (!isDeeper || !isCommentOrBlank(line) || isAcceptance(line))
            break;
        place = next;
    }
    return place;
}
function insertInFlow({ text, file, mapping, key, value }, after) {
    const isTall = isSpread(text, mapping);
    const indentation = after && isTall ? readIndentation(text, after.start) : '';
    const form = { indentation: isTall ? indentation : readIndentation(text, mapping.textStart) };
    const written = `${quoteLike(text, mapping, writeKey(key, file))}:${file.isJson ? file.afterColon : ' '}${writeFlow(value, file, form)}`;
    if (!after) {
        const at = mapping.textStart + 1;
        const { padding } = file;
        return [{ start: at, end: mapping.end - 1, text: `${padding}${written}${padding}` }];
    }
    const lead = isTall ? `${file.eol}${indentation}` : file.afterComma;
    return insertBehind(text, { end: after.value.end, commas: mapping.commas, lead, written, close: mapping.end - 1 });
}
/** A key in the quotes that the mapping's other keys have. */
function quoteLike(text, { entries: [first] }, key) {
    const [quote = ''] = first ? text.charAt(first.start) : '';
    return /["']/.test(quote) && !key.startsWith('"') ? `${quote}${key}${quote}` : key;
}
/** Adds a part to a collection in brackets behind one that ends at `end`, whose comment on the same line stays with it. */
function insertBehind(text, { end, commas, lead, written, close, }) {
    const comma = commas.find(each => each >= end);
    const isLast = comma === undefined || text.slice(comma + 1, close).trim() === '';
    const rest = text.slice(end, findNextLine(text, end));
    const hash = /^[ \t]*,?[ \t]*#/.test(rest);
    if (!hash)
        return [{ start: end, end, text: `,${lead}${written}` }];
    const lineEnd = end + rest.replace(/\r?\n$/, '').length;
    const hasComma = comma !== undefined && comma < lineEnd;
    // What stands behind a comment on its line would be a part of it.
    const below = lead.includes('\n') ? lead : `\n${readIndentation(text, end)}  `;
    const behind = { start: lineEnd, end: lineEnd, text: `${below}${written}${hasComma && !isLast ? ',' : ''}` };
    return hasComma ? [behind] : [{ start: end, end, text: ',' }, behind];
}

;// CONCATENATED MODULE: ./lib/src/edit/list-changes.js

/** The part of an entry that may change while it is about the same column or relation. */
const ALTERABLE = { masking_rules: 'kind', row_filters: 'predicate' };
/** Compares two lists as sets. */
function compareLists(list, written, live) {
    const identify = (entry) => (0,equality/* identifyEntry */.$A)(list, entry);
    const wanted = new Map(live.map(entry => [identify(entry), entry]));
    const known = new Set(written.map(identify));
    const gone = [...written.keys()].filter(index => !wanted.has(identify(written[index])));
    const missing = [...wanted].filter(([identity]) => !known.has(identity)).map(([, entry]) => entry);
    const altered = pairAltered(list, { gone, written, missing });
    const alteredIndexes = new Set(altered.map(({ index }) => index));
    const settled = new Set(altered.map(({ entry }) => entry));
    return {
        altered: altered.map(({ index, key, value }) => ({ index, key, value })),
        removed: new Set(gone.filter(index => !alteredIndexes.has(index))),
        added: missing.filter(entry => !settled.has(entry)),
    };
}
/** Entries that are gone and missing in one another's place: the only ones on either side about their column or relation. */
function pairAltered(list, { gone, written, missing }) {
    const key = ALTERABLE[list];
    if (key === undefined)
        return [];
    const before = Map.groupBy(gone, index => subjectOf(written[index]));
    const after = Map.groupBy(missing, subjectOf);
    return [...before].flatMap(([subject, indexes]) => {
        const [index, ...rivals] = indexes;
        const [entry, ...others] = after.get(subject) ?? [];
        if (index === undefined || typeof entry !== 'object' || rivals.length + others.length > 0)
            return [];
        return [{ index, key, value: entry[key] ?? '', entry }];
    });
}
function subjectOf(entry) {
    return typeof entry === 'object' ? (0,equality/* identifySubject */.jY)(entry) : '';
}

;// CONCATENATED MODULE: ./lib/src/edit/field-editor.js









/** Collects the edits that give entries of a file other values. */
class FieldEditor {
    #edits = [];
    #insertions = [];
    /** Nodes that the edits take out of the file. */
    removed = [];
    /** Nodes that mean something else afterwards. */
    changed = [];
    #edited;
    constructor(edited) {
        this.#edited = edited;
    }
    /** New keys come behind what is added to the value above them. */
    get edits() {
        return [...this.#edits, ...this.#insertions];
    }
    setRules(before, after) {
        const { root } = this.#edited;
        const place = { mapping: root, key: 'statement_rules', order: schema/* FIELDS */.cJ };
        const value = findEntry(root, 'statement_rules')?.value;
        if (value?.kind !== 'mapping' || value.entries.length === 0) {
            this.setValue(place, onlyGiven(after));
            return;
        }
        this.changed.push(value);
        for (const list of ['allow', 'deny']) {
            if (isSameSet(before[list], after[list]))
                continue;
            this.setList({
                mapping: value,
                key: list,
                order: ['allow', 'deny'],
                list,
                before: before[list],
                after: after[list],
            });
        }
    }
    /** Gives an entry a value, whatever it has now. */
    setValue(place, value) {
        const { text, file } = this.#edited;
        const entry = findEntry(place.mapping, place.key);
        if (!entry)
            this.#insertions.push(...insertEntry({ text, file, ...place, value }));
        else if (entry.value.kind === 'scalar' && typeof value !== 'object')
            this.#setScalar(entry.value, value, place.mapping);
        else
            this.#replace(place.mapping, entry, value);
    }
    setList({ list, before, after, ...place }) {
        const { text } = this.#edited;
        const entry = findEntry(place.mapping, place.key);
        const node = entry?.value;
        if (!entry || node?.kind !== 'list')
            this.setValue(place, after);
        else if (!node.isFlow && !hasOwnLines(text, node))
            this.#replace(place.mapping, entry, after);
        else
            this.#editList(entry, node, compareLists(list, before, after));
    }
    #editList(entry, node, changes) {
        this.changed.push(node);
        const isAltered = this.#alterItems(node, changes);
        // Brackets are written anew as a whole: what is altered inside has to be there first.
        if (!(isAltered && node.isFlow))
            this.#changeItems(entry, node, changes);
    }
    #alterItems(node, { altered }) {
        for (const { index, key, value } of altered) {
            const item = node.items[index]?.value;
            if (item?.kind === 'mapping') {
                this.changed.push(item);
                this.setValue({ mapping: item, key, order: ITEM_KEYS }, value);
            }
            else if (item)
                this.#replaceItem(item, { ...this.#readItem(node, index), [key]: value });
        }
        return altered.length > 0;
    }
    /** What an entry means that is an alias for another one. */
    #readItem(node, index) {
        const { profile, root } = this.#edited;
        const isMask = findEntry(root, 'masking_rules')?.value === node;
        return { ...(isMask ? profile.masking_rules[index] : profile.row_filters[index]) };
    }
    #replaceItem(item, value) {
        const { file } = this.#edited;
        this.removed.push(item);
        this.#edits.push({ start: item.start, end: item.end, text: writeFlow(value, file) });
    }
    #changeItems({ colonEnd }, node, { removed, added }) {
        if (removed.size + added.length === 0)
            return;
        const { text, file } = this.#edited;
        this.removed.push(...[...removed].flatMap(index => node.items[index]?.value ?? []));
        const headEnd = Math.max(colonEnd, node.propertiesEnd ?? 0);
        const change = { text, file, list: node, removed, added };
        this.#edits.push(...(node.isFlow ? editFlowList(change) : editBlockList({ ...change, headEnd })));
    }
    #setScalar(node, value, { isFlow }) {
        const { file } = this.#edited;
        this.changed.push(node);
        const context = isFlow ? 'flow' : 'block';
        const comment = this.#readHeadComment(node);
        const written = node.style === 'block' && typeof value === 'string' && (0,quote_yaml/* fitsLiteralBlock */.t)(value)
            ? writeLiteral(value, { file, indentation: this.#readBlockIndentation(node), comment })
            : writeScalar(value, file, { context, style: node.style }) + comment;
        // A tag says what the value was.
        const anchor = node.anchor === undefined ? '' : `&${node.anchor} `;
        this.#edits.push({ start: node.start, end: node.end, text: anchor + written });
    }
    /** The comment behind the `|` or `>` of a block, which is within the range of its text; with the blanks in front of it. */
    #readHeadComment({ style, textStart }) {
        if (style !== 'block')
            return '';
        const { text } = this.#edited;
        return /[ \t]+#[^\r\n]*/.exec(text.slice(textStart, findNextLine(text, textStart)))?.[0] ?? '';
    }
    #readBlockIndentation({ textStart }) {
        const { text } = this.#edited;
        const body = text.slice(findNextLine(text, textStart));
        return /^(?:[ ]*\r?\n)*( +)/.exec(body)?.[1] ?? `${readIndentation(text, textStart)}  `;
    }
    /** Writes another value in the place of an entry's whole value; an anchor stays. */
    #replace(mapping, entry, value) {
        const { text, file } = this.#edited;
        const { value: node, key, colonEnd, start } = entry;
        if (node.kind !== 'alias')
            this.removed.push(node);
        const isLong = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
        const isOnOneLine = !text.slice(colonEnd, node.end).includes('\n');
        if (mapping.isFlow || !isLong || node.kind !== 'alias' || !isOnOneLine) {
            const written = writeFlow(value, file, { indentation: readIndentation(text, start) });
            const anchor = node.anchor === undefined ? '' : `&${node.anchor} `;
            this.#edits.push({ start: node.start, end: node.end, text: anchor + written });
            return;
        }
        const indentation = ' '.repeat(findColumn(text, start));
        const lines = writeBlockEntry(key, value, { file, indentation });
        const below = findNextLine(text, node.end);
        this.#edits.push({ start: colonEnd, end: node.end, text: '' }, { start: below, end: below, text: lines.slice(lines.indexOf('\n') + 1) });
    }
}
/** The keys of masks and row filters. */
const ITEM_KEYS = ['table', 'column', 'kind', 'predicate'];
function isSameSet(one, other) {
    const [left, right] = [new Set(one), new Set(other)];
    return left.size === right.size && [...left].every(each => right.has(each));
}
/** An empty list of kinds says no more than none at all. */
function onlyGiven(rules) {
    return Object.fromEntries(Object.entries(rules).filter(([, kinds]) => kinds.length > 0));
}

;// CONCATENATED MODULE: ./lib/src/edit/keep-anchors.js


/** An alias stands for the newest anchor of its name above it. */
function resolveAliases(root) {
    const anchors = new Map();
    const aliases = new Map();
    for (const node of walkWritten(root)) {
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        const named = node.kind === 'alias' ? anchors.get(node.source) : undefined;
        if (named)
            aliases.set(node, named);
    }
    return aliases;
}
/**
 * What has to be done before nodes are taken out of a file or changed, so that aliases elsewhere mean what they meant. Of
 * those for something that goes, the first becomes the anchor; those for something that changes get a value of their own.
 */
function keepAnchors({ root, aliases, file, removed, changed, isFollowing, inlinesMerges, }) {
    const gone = new Set(removed.flatMap(node => [...walkWritten(node)]));
    const others = new Set(changed);
    if (![...gone, ...others].some(({ anchor }) => anchor !== undefined))
        return [];
    const moved = new Set();
    const merges = new Set(inlinesMerges ? [] : listMerges(root));
    const edits = [];
    for (const [node, named] of aliases) {
        if (gone.has(node))
            continue;
        const isOrphan = gone.has(named) && !moved.has(named);
        const isOutdated = others.has(named) && !merges.has(node) && !isFollowing(node);
        if (!isOrphan && !isOutdated)
            continue;
        if (isOrphan)
            moved.add(named);
        const anchor = isOrphan ? `&${named.anchor} ` : '';
        edits.push({ start: node.start, end: node.end, text: anchor + writeFlow(readValue(named, aliases), file) });
    }
    return edits;
}
/** The values of merge keys. */
function listMerges(root) {
    return [...walkWritten(root)]
        .flatMap(node => (node.kind === 'mapping' ? node.entries : []))
        .flatMap(({ isMerge, value }) => (isMerge ? [...walkWritten(value)] : []));
}
/** What a written node stands for. Files that are edited are valid, so that aliases end, and expand within their limit. */
function readValue(node, aliases) {
    switch (node.kind) {
        case 'scalar':
            return node.value;
        case 'alias': {
            const named = aliases.get(node);
            return named ? readValue(named, aliases) : null;
        }
        case 'list':
            return node.items.map(({ value }) => readValue(value, aliases));
        case 'mapping': {
            const read = ({ value }) => readValue(value, aliases);
            const own = node.entries.filter(({ isMerge }) => !isMerge).map(entry => [entry.key, read(entry)]);
            const merged = node.entries.filter(({ isMerge }) => isMerge).flatMap(entry => asList(read(entry)));
            return Object.assign({}, ...merged.toReversed(), Object.fromEntries(own));
        }
    }
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}

;// CONCATENATED MODULE: ./lib/src/edit/edit-fields.js






/**
 * Edits that bring a file nearer to what a live profile is: all at once where nothing stands in the way of another, else
 * those that come first.
 */
function editFields(edited, { live, inlinesMerges }) {
    const editor = new FieldEditor(edited);
    const { root, profile, file } = edited;
    const aliases = resolveAliases(root);
    const isFollowing = createFollowing({ root, aliases, live });
    for (const field of (0,equality/* listDifferences */.bY)(profile, live)) {
        if (isFollowing(findEntry(root, field)?.value))
            continue;
        const place = { mapping: root, key: field, order: schema/* FIELDS */.cJ };
        if (field === 'statement_rules')
            editor.setRules(profile.statement_rules, live.statement_rules);
        else if (edit_fields_isList(field))
            editor.setList({ ...place, list: field, before: profile[field], after: live[field] });
        else
            editor.setValue(place, live[field]);
    }
    const { removed, changed } = editor;
    const first = keepAnchors({ root, aliases, file, removed, changed, isFollowing, inlinesMerges });
    return first.length > 0 ? first : editor.edits;
}
const LISTS = [
    'table_allowlist',
    'table_denylist',
    'masking_rules',
    'row_filters',
];
function edit_fields_isList(field) {
    return LISTS.some(each => each === field);
}
/** Two fields that share a value go on to, where live has the same in both. */
function createFollowing({ root, aliases, live }) {
    const fieldOf = new Map(root.entries.map(({ key, value }) => [value, key]));
    return (alias) => {
        const [one, other] = [fieldOf.get(alias), alias && fieldOf.get(aliases.get(alias))];
        return one !== undefined && other !== undefined && (0,external_node_util_.isDeepStrictEqual)(live[one], live[other]);
    };
}

;// CONCATENATED MODULE: ./lib/src/edit/edit-policy.js







/** What is written first may stand in the way of what comes after it; each turn leaves fewer aliases. */
const MAX_TURNS = 12;
/**
 * Makes a valid policy file say what is live by replacing no more of its text than what means something else. Comments,
 * order, quotes, anchors, line ends and a byte-order mark stay as they are.
 *
 * A field that live has at its default is set to that, and not taken out: what a limit's missing line means is easily
 * misread. A value that came from an alias or a merge key gets a key of its own.
 */
function editPolicy(request) {
    const edited = editWith(request, { inlinesMerges: false });
    // A file with merge keys may be invalid halfway, where they bring something that has changed.
    return edited === IMPOSSIBLE ? editWith(request, { inlinesMerges: true }) : edited;
}
function editWith({ path, text, live }, { inlinesMerges }) {
    const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    const isJson = path.toLowerCase().endsWith('.json');
    const original = text.slice(mark.length);
    // Lines are added behind others: the last one has to end as these do, until all is done.
    const breakAtEnd = isJson || /\n$/.test(original) ? '' : (/\r?\n/.exec(original)?.[0] ?? '\n');
    let current = original;
    for (let turn = 0; turn <= MAX_TURNS; turn += 1) {
        const document = read(path, current);
        if (!document)
            return turn === 0 ? INVALID : IMPOSSIBLE;
        if ((0,equality/* isSameProfile */.e8)(document.profile, live))
            return finish(current, document);
        const complete = turn === 0 ? current + breakAtEnd : current;
        const next = takeTurn({ text: complete, isJson, profile: document.profile, live, inlinesMerges });
        if (next === undefined)
            return IMPOSSIBLE;
        current = next;
    }
    return IMPOSSIBLE;
    function finish(edited, document) {
        if (edited === original)
            return { kind: 'unchanged' };
        const shortened = breakAtEnd !== '' && edited.endsWith(breakAtEnd) ? edited.slice(0, -breakAtEnd.length) : edited;
        const whole = mark + shortened;
        if (Buffer.byteLength(whole) > file/* MAX_FILE_BYTES */.gZ)
            return TOO_LARGE;
        const final = shortened === edited ? document : read(path, shortened);
        if (!final || !(0,equality/* isSameProfile */.e8)(final.profile, live))
            return IMPOSSIBLE;
        return { kind: 'edited', text: whole, document: final };
    }
}
const INVALID = { kind: 'impossible', reason: 'it is not valid' };
const IMPOSSIBLE = { kind: 'impossible', reason: 'a file cannot hold what is live exactly' };
const TOO_LARGE = { kind: 'impossible', reason: 'it would be larger than 1 MiB' };
function read(path, text) {
    const parsed = (0,parse/* parsePolicy */.O)({ path, content: { kind: 'text', text } });
    return parsed.kind === 'parsed' ? parsed.document : undefined;
}
function takeTurn({ text, isJson, profile, ...aim }) {
    const root = readWritten(text, { isJson });
    if (!root)
        return undefined;
    const edited = { text, root, file: readFileStyle(text, { root, isJson }), profile };
    const edits = editFields(edited, aim);
    return edits.length === 0 ? undefined : applyEdits(text, edits);
}


/***/ }),

/***/ 6667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ quoteYaml),
/* harmony export */   t: () => (/* binding */ fitsLiteralBlock)
/* harmony export */ });
/* harmony import */ var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6782);

/** Words that YAML 1.1 or some reader takes for a boolean, null or number. Numbers and dates never begin with a letter. */
const MISTAKABLE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)$/i;
// A letter first, so that nothing is an indicator, a number, a date or a merge key. Neither `: ` nor ` #` can be inside.
const PLAIN = {
    flow: /^[\p{L}_][\p{L}\p{N}_.$=<>()'"+*/ -]*$/u,
    block: /^[\p{L}_(](?:[\p{L}\p{N}_.$=<>()'"+*/ ,[\]!|&%@~^?;-]|:(?=[^\s]))*$/u,
};
/**
 * A text as YAML, on one line, that readers of YAML 1.1 and of 1.2 alike take for this very text: plain where nobody could
 * mistake it, else in quotes.
 */
function quoteYaml(text, context = 'block') {
    if ((0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHidden */ .Vh)(text))
        return `"${(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .showHidden */ .Ul)(text.replace(/["\\]/g, '\\$&'), { form: 'yaml' })}"`;
    if (PLAIN[context].test(text) && !text.endsWith(' ') && !MISTAKABLE.test(text))
        return text;
    if (text.includes("'") && !/["\\]/.test(text))
        return `"${text}"`;
    return `'${text.replaceAll("'", "''")}'`;
}
/** Whether a text of several lines may stand as it is below a `|-`. */
function fitsLiteralBlock(text) {
    const lines = text.split('\n');
    return lines.length > 1 && /^\S/.test(text) && !text.endsWith('\n') && lines.every(isPlainLine);
}
// YAML keeps a space at the end of a line; editors do not.
function isPlainLine(line) {
    return !(0,_text_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasHidden */ .Vh)(line) && !line.endsWith(' ');
}


/***/ })

};
