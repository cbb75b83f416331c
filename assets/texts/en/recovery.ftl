### The recovery code and the first choice.

recovery-way = Set-up › Last step

recovery-title = Your recovery code
recovery-why = Write the code down on paper now. It opens your data if you forget the passphrase, and it is shown only this once. Keep the paper locked away, and not together with the computer.
recovery-proof = The first 4 characters
recovery-proof-hint = read from the paper
recovery-proof-differs = The characters are not those of the code. Look at your paper and type the first four again.
recovery-on = I have the code on paper

recovery-another-way = New recovery code
recovery-another-title = Your new recovery code
recovery-another-why = Write the code down on paper now. It opens your data if you forget the passphrase. It is valid once you have typed its first 4 characters, and then an earlier code no longer does.
recovery-never-proved = You have not confirmed a recovery code yet. Here is a new one.
recovery-later = Later
recovery-changed = The new recovery code is valid now.
recovery-not-changed = The recovery code is not changed.

recovery-ready = Everything is ready
recovery-practice-why = Try a practice case first if you are new here. It has six questions about invented papers and counts towards nothing.
recovery-setup-why = If your centre has sent you a set-up file, you can get it now or later.
recovery-setup = Get the centre's set-up
recovery-practice = Try the practice case
recovery-home = To the first page
