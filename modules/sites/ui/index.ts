/** What other modules' pages may use of sites. */
export { default as DictionaryChips } from './components/DictionaryChips.vue';
export { default as ResponsibleLine } from './components/ResponsibleLine.vue';
export { useBuildingOptions } from './useBuildingOptions';
