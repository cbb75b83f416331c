### The draw: size, groups and seed.

draw-breadcrumb = Draw the sample
draw-size = Cases to draw
draw-size-of =
    { $n ->
        [one] of 1 case
       *[other] of { $n } cases
    }
draw-strata = Groups
draw-strata-none = None
draw-sharing = Allocation
draw-sharing-size = By size
draw-sharing-equal = Equal numbers
draw-minimum = At least per group
draw-seed = Seed
draw-seed-system = Made by the system
draw-seed-dice = Dice
draw-dice = What the dice show
draw-dice-how = used after locking
draw-dice-source = Source of the seed
draw-dice-source-how = who, what, when
draw-reason = Why is it drawn again?

draw-title-list = Allocation
draw-title-cases = Cases
draw-title-drawn = Drawn
draw-whole-list = The whole list
draw-in-all = In all
draw-more-strata = … and { $n } more groups
draw-no-preview = The allocation cannot be shown until the numbers fit.

draw-how-sure = How sure will the figure be? { $sentence }
draw-repeatable = The list is locked first, then the seed is made. The same list and seed always give the same cases, so anybody can check the draw.
draw-once = A new draw needs a reason, which is shown in the certificate.

draw-wrong-number = Type a whole number.
draw-wrong-draw-size-zero = Draw at least one case.
draw-wrong-draw-larger-than-list = The list has only { $cases } cases.
draw-wrong-draw-too-small = That many per group takes at least { $needed } cases. Draw more, or lower the number.
draw-wrong-draw-seed = Type what the dice show: only digits and letters a-z, at most 64.
draw-wrong-draw-seed-source-missing = Say where the numbers come from, such as: dice thrown by AND and MEHO on 3/11.
draw-wrong-redraw-reason-missing = Type why it is drawn again.
draw-wrong-cpr-in-text = This looks like a CPR number. Take it out of the reason.

draw-key-draw =
    { $n ->
        [one] Draw 1 case
       *[other] Draw { $n } cases
    }
