### The recovery code and the first choice.

recovery-way = Set-up › Last step

recovery-title = Your recovery code
recovery-why = Write the code down on paper now. It opens your data if you forget the passphrase, and it is shown only this once. Keep the paper locked away, and not together with the computer.
recovery-proof = The first 4 characters
recovery-proof-hint = read from the paper
recovery-proof-differs = The characters are not those of the code. Look at your paper and type the first four again.
recovery-on = I have the code on paper

recovery-ready = All is ready
recovery-practice-why = Try a practice case first if you are new here. It has six questions on invented papers and counts nowhere.
recovery-practice = Try the practice case
recovery-home = To the first page
