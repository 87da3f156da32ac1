/** What other modules' pages may use of sites. */
export { default as DictionaryChips } from './components/DictionaryChips.vue';
export { useBuildingOptions } from './useBuildingOptions';
