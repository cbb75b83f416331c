### Calibration: cases that two read.

calibration-title = Calibration
calibration-why = One in { $share } reviewed cases, and a new reader's first case, is read again by the centre or another team. The second reader does not see your answers. Afterwards you see where you differ.
calibration-one-in = One reviewed case in this many is read by two
calibration-none = There is no calibration yet. F4 begins one. If you have been sent a file, take it in with F2.
calibration-month = Month
calibration-other = Read together with
calibration-cases = Cases
calibration-stand = Status
calibration-new-key = New round
calibration-file-key = Take in file
calibration-open-key = Open
calibration-send-key = Write answer
calibration-again-key = Write again
calibration-waiting = waiting for answers
calibration-answered = the answers are here
calibration-read = read; answer can be sent
calibration-reading = { $read } of { $of } read
calibration-of-ours = Own cases, { $month }, also read by { $other }
calibration-of-theirs = Cases of { $other }, { $month }
calibration-agreed = { $agreed } of { $of } answers are alike.
calibration-in-error = { $cases ->
    [one] The case was read by both.
   *[other] { $cases } cases were read by both.
} You found errors in { $first }, the second reader in { $second }.
calibration-effect = The month's figure is { $errors } of { $of } cases in error. With the second reader's judgement of the cases both read it would be { $then } of { $of }.
calibration-agenda = Agenda: here you differ
calibration-all-agree = You agree on every answer.
calibration-disputed = { $label }: different in { $differ } of { $of } cases. { $question }
calibration-differing = Case { $number }: you answered { $first }, the other { $second }.
calibration-write-it-down = Write what you agree on into the question's page of the handbook. It is there with its date the next time somebody is in doubt.
calibration-cases-written = The cases were written to { $path }. Send the file to whoever is to read them.
calibration-answers-written = The answer was written to { $path }. Send the file back to the team.
calibration-cases-taken = { $count ->
    [one] 1 case is ready to be read.
   *[other] { $count } cases are ready to be read.
}
calibration-answers-taken = The answers are here. Open the line to see where you differ.
second-reader-title = Who is to read?
second-reader-why = Only the reader you choose can open the file. Choose someone else now and then, so that you learn from more than one.
second-reader-name = Reader
second-reader-key = Begin
which-calibration-title = File of a calibration
which-calibration-label = File
which-calibration-why = The file holds either cases for you to read again, or the answers to those you sent.
which-calibration-key = Take in
palette-calibration = Calibration
palette-calibration-synonyms = agreement reader second double
cli-about-calibration = Cases that two read
cli-about-calibration-show = Shows the rounds, and where two readers differ.
cli-about-calibration-start = Draws some of the month's reviewed cases and writes them to a file for the centre or another team, without answers.
cli-about-calibration-take = Takes a file: cases to be read again, or the answers to those that were sent.
cli-about-calibration-write = Writes the file of a round: its cases again, or the answers to those read here.
cli-arg-calibration-start-reader = Another team to read them; otherwise the centre
cli-arg-calibration-start-out = File or folder; otherwise the folder of reports
cli-arg-calibration-take-file = The file
cli-arg-calibration-write-code = Name of the round as calibration show has it
cli-arg-calibration-write-out = File or folder; otherwise the folder of reports
cli-value-code = CODE

## Calibration

problem-calibration-no-centre = The centre's set-up is not in use, so there is nobody to send the cases to.
hint-calibration-no-centre = Ask the centre for its set-up file and start using it.
problem-calibration-no-such-reader = { $name } cannot read cases for you.
hint-calibration-no-such-reader = See who can with tilsyn calibration show --json. Otherwise ask the centre for a new set-up file.
    .keys = Choose somebody else, or ask the centre for a new set-up file.
problem-calibration-no-cases = There is no reviewed case that has not been read by two already.
hint-calibration-no-cases = Finish reviewing a case, and try again.
problem-calibration-unknown = That round is not known here.
hint-calibration-unknown = See the rounds with tilsyn calibration show.
    .keys = See the rounds under Calibration.
problem-calibration-cases-erased = The case numbers of the round are erased, so the cases cannot be sent again.
hint-calibration-cases-erased = Begin a new calibration.
problem-calibration-not-made = The file could not be made. Nothing is sent.
hint-calibration-not-made = Try again. If it happens again, save a backup copy and ask IT.
problem-calibration-sender-unknown = The file is signed by somebody who is not known here.
hint-calibration-sender-unknown = At the centre: take in a month of the team first, and compare the six words. In a team: ask the centre for a new set-up file.
problem-calibration-checklist-unknown = The cases were reviewed with the checklist { $name }, which is not here.
hint-calibration-checklist-unknown = Ask for the checklist file and start using it.
problem-calibration-not-read = Case { $number } has not been read to the end.
hint-calibration-not-read = Answer what is missing, and write the answer again.
problem-calibration-changed = The file was changed on its way. Nothing is taken in.
hint-calibration-changed = Ask for it again.
problem-calibration-too-new = The file was made with a newer version of tilsyn.
hint-calibration-too-new = Update tilsyn, and take the file in again.
problem-calibration-for-somebody-else = The file is sealed for somebody else and cannot be opened here.
hint-calibration-for-somebody-else = Pass it on to the person it is for.
problem-calibration-not-one = That is not a calibration file.
hint-calibration-not-one = Choose the file that begins with kalibrering.
