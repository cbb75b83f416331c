### Calibration: cases that two read.

calibration-title = Calibration
calibration-why = One in ten of the month's reviewed cases, and the first case of a new reader, is read again at the centre. The second reader does not see your answers. Afterwards you see where you differ.
calibration-none = There is no calibration yet.
calibration-month = Month
calibration-other = Read together with
calibration-cases = Cases
calibration-stand = State
calibration-new-key = New round
calibration-file-key = Take file
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
} Errors in { $first } by you and in { $second } by the second reader.
calibration-effect = The month's figure is { $errors } cases in error of { $of }. With the second reader's judgement of the cases both read it would be { $then } of { $of }.
calibration-agenda = Agenda: here you differ
calibration-all-agree = You agree on every answer.
calibration-disputed = { $label }: different in { $differ } of { $of } cases. { $question }
calibration-differing = Case { $number }: you answered { $first }, the other { $second }.
calibration-write-it-down = Write what you agree on into the question's page of the handbook. It stands there with its date the next time somebody looks.
calibration-cases-written = The cases were written to { $path }. Send the file to the centre.
calibration-answers-written = The answer was written to { $path }. Send the file back to the team.
calibration-cases-taken = { $count ->
    [one] 1 case is ready to be read.
   *[other] { $count } cases are ready to be read.
}
calibration-answers-taken = The answers are here. Open the line to see where you differ.
which-calibration-title = File of a calibration
which-calibration-label = File
which-calibration-why = The file holds either cases for you to read again, or the answers to those you sent.
which-calibration-key = Take
palette-calibration = Calibration
palette-calibration-synonyms = agreement reader second double
cli-about-calibration = Cases that two read
cli-about-calibration-show = Shows the rounds, and where two readers differ.
cli-about-calibration-start = Draws one in ten of the month's reviewed cases and writes them for the centre without answers.
cli-about-calibration-take = Takes a file: cases to be read again, or the answers to those that were sent.
cli-about-calibration-write = Writes the file of a round: its cases again, or the answers to those read here.
cli-arg-calibration-start-out = File or folder; otherwise the folder of reports
cli-arg-calibration-take-file = The file
cli-arg-calibration-write-code = Name of the round as calibration show has it
cli-arg-calibration-write-out = File or folder; otherwise the folder of reports
cli-value-code = CODE

## Calibration

problem-calibration-no-centre = The centre's set-up is not in use, so there is nobody to send the cases to.
hint-calibration-no-centre = Ask the centre for its set-up file, and take it into use.
problem-calibration-no-cases = There is no reviewed case that has not been read by two already.
hint-calibration-no-cases = Review a case to its end, and try again.
problem-calibration-unknown = That round is not known here.
hint-calibration-unknown = See the rounds with tilsyn calibration show.
    .keys = See the rounds under Calibration.
problem-calibration-cases-erased = The case numbers of the round are erased, so the cases cannot be sent again.
hint-calibration-cases-erased = Begin a new calibration.
problem-calibration-not-made = The file could not be made. Nothing is sent.
hint-calibration-not-made = Try again. If it happens again, save a backup copy and ask IT.
problem-calibration-sender-unknown = The file is signed by somebody who is not known here.
hint-calibration-sender-unknown = Take in a month of the team first, and compare the six words.
problem-calibration-checklist-unknown = The cases were reviewed with the checklist { $name }, which is not here.
hint-calibration-checklist-unknown = Ask for the file of the checklist, and take it into use.
problem-calibration-month-closed = The month here is closed, so no cases can come into it.
hint-calibration-month-closed = Go to the month under way, and take the file again.
problem-calibration-not-read = Case { $number } is not read to its end.
hint-calibration-not-read = Answer what is missing, and write the answer again.
problem-calibration-changed = The file was changed on its way. Nothing is taken in.
hint-calibration-changed = Ask for it again.
problem-calibration-too-new = The file was made with a newer edition of tilsyn.
hint-calibration-too-new = Update tilsyn, and take it again.
problem-calibration-for-somebody-else = The file is sealed for somebody else and cannot be opened here.
hint-calibration-for-somebody-else = Send it on to whom it is for.
problem-calibration-not-one = That is no file of a calibration.
hint-calibration-not-one = Choose the file that begins with kalibrering.
