import { describe, expect, it } from 'vitest';
import { withoutTags } from '../../src/formats/embedded/template-tags.ts';

describe('withoutTags', () => {
  it.each([
    ['var id = "<%= id %>";', 'var id = "_________";'],
    ['a <% if x %> b <% end %>', 'a            b          '],
    ['a({{ x }}, {% y %})', 'a(_______,        )'],
    ['<?php echo $x ?> <?php if (1): ?>', '________________                 '],
    ['x = @{id}; @{ open\n}', 'x = _____; @{ open\n}'],
    [`<% ${'long '.repeat(100)} <% x %>`, `<% ${'long '.repeat(100)}        `],
    ['<%= a\nb %>', '_____\n    '],
    ['x %> y <% z', 'x %> y <% z'],
  ])('%j', (code, expected) => {
    expect(withoutTags(code)).toBe(expected);
  });

  it.each(['<%', '<%= ', '{{', '{% ', '<?php ', '@{', '{#'])(
    '%j without an end is left, five megabytes of it',
    (tag) => {
      const code = tag.repeat(Math.ceil((5 * 1024 * 1024) / tag.length));
      expect(withoutTags(code) === code).toBe(true);
    },
  );
});
