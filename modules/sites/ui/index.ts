/** What other modules' pages may use of sites. */
export { default as AwayTag } from './components/AwayTag.vue';
export { default as DictionaryChips } from './components/DictionaryChips.vue';
export { default as ResponsibleLine } from './components/ResponsibleLine.vue';
export { useBuildingChoices } from './choices';
export { default as DictionarySelect } from './components/DictionarySelect.vue';
export { default as UnitReshapeNote } from './components/UnitReshapeNote.vue';
