/** Width and indentation come from .editorconfig. */
export default {
  singleQuote: true,
  htmlWhitespaceSensitivity: 'css',
};
