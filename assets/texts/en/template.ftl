### The template of papers: what can be wrong with it, and what the command says.

template-sound = The template is in order. It was tried in { $formats }.
template-none = There is no template in { $folder }. Papers look as the program makes them.
template-hash = Fingerprint (SHA-256): { $hash }
template-exported = Change those that are to be different, and delete the rest. Put them in { $folder }.

template-fault-large = The file is too large; it may have { $limit } kB.
template-fault-utf8 = The file is not saved as UTF-8.
template-fault-syntax = The line is not written as TOML is written.
template-fault-key = { $key } is not known.
template-fault-value = { $key } cannot be used like this: compare the template the program comes with.
template-fault-colour = { $key } must be a colour such as "#1a1a1a".
template-fault-contrast = { $key } is hard to read on white paper: its contrast is { $contrast } and must be at least { $least }.
template-fault-logo-words = A logo needs words for those who cannot see it. Write them in theme.toml under [logo].
template-fault-png = The logo is not a PNG picture.
template-fault-pixels = The logo may be at most { $limit } pixels on each side.
template-fault-markup = The character < cannot be used in a style sheet.
template-fault-loads = A style sheet must not load anything.
template-fault-page = The page cannot be set: { $message }

template-specimen = Specimen of the template
template-specimen-words = This is how plain text looks. The figures are invented.

## Your own template

problem-template-faulty = { $faults ->
    [one] Your template for papers has a fault, and nothing was written. { $first }
   *[other] Your template for papers has { $faults } faults, and nothing was written. The first: { $first }
  }
hint-template-faulty = Correct the files in { $folder } and try them with tilsyn template check. Without them papers look as the program makes them.
    .keys = Correct the files in { $folder } and try again. Without them papers look as the program makes them.
problem-template-loses-counts = With your template, figures or caveats are missing in { $format }. Nothing was written.
hint-template-loses-counts = See that paper.typ has every table and note in it.
problem-template-there = There is already a { $file }. It was not touched.
hint-template-there = Choose another folder.
