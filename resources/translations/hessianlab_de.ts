<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Direction</name>
    <message>
        <source>Gradient g</source>
        <translation>Gradient g</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>the gradient</source>
        <translation>dem Gradienten</translation>
    </message>
    <message>
        <source>g = ∂ℓ/∂x: the direction in which the loss grows fastest</source>
        <translation>g = ∂ℓ/∂x: die Richtung, in der der Verlust am schnellsten wächst</translation>
    </message>
    <message>
        <source>Top eigenvector of H</source>
        <translation>Eigenvektor von H</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>Eigenvektor</translation>
    </message>
    <message>
        <source>the top eigenvector</source>
        <translation>dem größten Eigenvektor</translation>
    </message>
    <message>
        <source>The eigenvector of H = ∂²ℓ/∂x² for its largest |eigenvalue|: the direction in which the loss bends most</source>
        <translation>Der Eigenvektor von H = ∂²ℓ/∂x² zum betragsgrößten Eigenwert: die Richtung, in der sich der Verlust am stärksten krümmt</translation>
    </message>
    <message>
        <source>PGD attack</source>
        <translation>PGD-Angriff</translation>
    </message>
    <message>
        <source>PGD</source>
        <translation>PGD</translation>
    </message>
    <message>
        <source>the PGD attack</source>
        <translation>dem PGD-Angriff</translation>
    </message>
    <message>
        <source>From the sample to what the attack PGD finds in the ε-ball; norm and ε stand in the bar at the top</source>
        <translation>Vom Beispiel zu dem, was der Angriff PGD in der ε-Kugel findet; Norm und ε stehen in der Leiste oben</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>a random direction</source>
        <translation>einer zufälligen Richtung</translation>
    </message>
    <message>
        <source>All directions are equally likely. Among many pixels it is nearly at right angles to g, and the loss hardly changes</source>
        <translation>Alle Richtungen sind gleich wahrscheinlich. Bei vielen Pixeln steht sie fast senkrecht auf g, und der Verlust ändert sich kaum</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>First layer, %1 of %2 units, step %3</source>
        <translation>Erste Schicht, %1 von %2 Einheiten, Schritt %3</translation>
    </message>
    <message>
        <source>First layer, %1 units, step %2</source>
        <translation>Erste Schicht, %1 Einheiten, Schritt %2</translation>
    </message>
    <message>
        <source>±%1</source>
        <translation>±%1</translation>
    </message>
    <message>
        <source>How strongly the loss bends, step %1</source>
        <translation>Wie stark sich der Verlust krümmt, Schritt %1</translation>
    </message>
    <message>
        <source>How steep the loss is, step %1</source>
        <translation>Wie steil der Verlust ist, Schritt %1</translation>
    </message>
    <message>
        <source>Where the loss bends down, step %1</source>
        <translation>Wo sich der Verlust nach unten krümmt, Schritt %1</translation>
    </message>
    <message>
        <source>What the network decides, step %1</source>
        <translation>Was das Netz entscheidet, Schritt %1</translation>
    </message>
    <message>
        <source>λ min, exact</source>
        <translation>λ min, genau</translation>
    </message>
    <message>
        <source>‖H‖, exact</source>
        <translation>‖H‖, genau</translation>
    </message>
    <message>
        <source>true loss</source>
        <translation>wahrer Verlust</translation>
    </message>
    <message>
        <source>linear model</source>
        <translation>lineares Modell</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>quadratisches Modell</translation>
    </message>
    <message>
        <source>Loss of sample %1 along %2, step %3</source>
        <translation>Verlust von Beispiel %1 entlang %2, Schritt %3</translation>
    </message>
    <message>
        <source>t along %1 (L2)</source>
        <translation>t entlang %1 (L2)</translation>
    </message>
    <message>
        <source>cross-entropy ℓ (nats)</source>
        <translation>Kreuzentropie ℓ (Nats)</translation>
    </message>
    <message>
        <source>inside the ε-ball</source>
        <translation>in der ε-Kugel</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss around sample %1, step %2</source>
        <translation>Verlust um Beispiel %1, Schritt %2</translation>
    </message>
    <message>
        <source>along %1 (L2)</source>
        <translation>entlang %1 (L2)</translation>
    </message>
    <message>
        <source>%1, at right angles (L2)</source>
        <translation>entlang %1, rechtwinklig (L2)</translation>
    </message>
    <message>
        <source>ε-ball</source>
        <translation>ε-Kugel</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>CSV, the numbers</source>
        <translation>CSV, die Zahlen</translation>
    </message>
    <message>
        <source>%1 (twin)</source>
        <translation>%1 (Zwilling)</translation>
    </message>
    <message>
        <source>%1, picture %2</source>
        <translation>%1, Bild %2</translation>
    </message>
    <message>
        <source>%1, picture %2: %3</source>
        <translation>%1, Bild %2: %3</translation>
    </message>
    <message>
        <source>%1, all pictures</source>
        <translation>%1, alle Bilder</translation>
    </message>
    <message>
        <source>%1, table</source>
        <translation>%1, Tabelle</translation>
    </message>
    <message>
        <source>%1, the whole tab</source>
        <translation>%1, der ganze Reiter</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Es gibt noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Only curves can be saved as CSV.</source>
        <translation>Nur Kurven lassen sich als CSV speichern.</translation>
    </message>
    <message>
        <source>Pictures are saved pixel by pixel, and that is PNG.</source>
        <translation>Bilder werden Pixel für Pixel gespeichert, und das ist PNG.</translation>
    </message>
    <message>
        <source>Only curves and tables can be saved as CSV.</source>
        <translation>Nur Kurven und Tabellen lassen sich als CSV speichern.</translation>
    </message>
    <message>
        <source>the whole experiment panel</source>
        <translation>das ganze Feld mit dem Experiment</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>network and activation</source>
        <translation>Netz und Aktivierung</translation>
    </message>
    <message>
        <source>regularizer and its strength</source>
        <translation>Regularisierer und seine Stärke</translation>
    </message>
    <message>
        <source>optimiser, learning rate, epochs</source>
        <translation>Optimierer, Lernrate, Epochen</translation>
    </message>
    <message>
        <source>the advanced settings</source>
        <translation>die erweiterten Einstellungen</translation>
    </message>
    <message>
        <source>the table of runs</source>
        <translation>die Tabelle der Läufe</translation>
    </message>
    <message>
        <source>run, step, epoch, stop, reset</source>
        <translation>Starten, Schritt, Epoche, Anhalten, Zurücksetzen</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Startwert</translation>
    </message>
    <message>
        <source>the list of presets</source>
        <translation>die Liste der Vorlagen</translation>
    </message>
    <message>
        <source>norm and size of the attack</source>
        <translation>Norm und Größe des Angriffs</translation>
    </message>
    <message>
        <source>the tab “%1”</source>
        <translation>der Reiter „%1“</translation>
    </message>
    <message>
        <source>No step so far trains a network: give one a run first</source>
        <translation>Bisher trainiert kein Schritt ein Netz: Geben Sie zuerst einem einen Lauf</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>vor dem Training</translation>
    </message>
    <message>
        <source>accuracy under attack, %1 ε = %2</source>
        <translation>Genauigkeit unter Angriff, %1 ε = %2</translation>
    </message>
    <message>
        <source>This lesson asks no question.</source>
        <translation>Diese Lektion stellt keine Frage.</translation>
    </message>
    <message>
        <source>There was one question, and you predicted nothing.</source>
        <translation>Es gab eine Frage, und Sie haben nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>There were %1 questions, and you predicted nothing.</source>
        <translation>Es gab %1 Fragen, und Sie haben nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>You predicted %1 of %2 questions, and were right in %3.</source>
        <translation>Sie haben zu %1 von %2 Fragen etwas vorhergesagt und in %3 recht behalten.</translation>
    </message>
    <message>
        <source>accuracy without attack</source>
        <translation>Genauigkeit ohne Angriff</translation>
    </message>
    <message>
        <source>accuracy under %1, %2&#xa0;ε&#xa0;=&#xa0;%3</source>
        <translation>Genauigkeit unter %1, %2 ε = %3</translation>
    </message>
    <message>
        <source>%1 before training: %2</source>
        <translation>%1 vor dem Training: %2</translation>
    </message>
    <message>
        <source>%1&lt;br&gt;before training</source>
        <translation>%1&lt;br&gt;vor dem Training</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>&lt;p&gt;Your prediction: %1 &lt;b&gt;&lt;span style=&apos;color:%2&apos;&gt;%3&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ihre Vorhersage: %1 &lt;b&gt;&lt;span style=&apos;color:%2&apos;&gt;%3&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ richtig</translation>
    </message>
    <message>
        <source>✗ not so</source>
        <translation>✗ nicht so</translation>
    </message>
    <message>
        <source>Measured:</source>
        <translation>Gemessen:</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;This is not what usually happens here. Numbers are what they are: try another seed and see which is the rule.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;Das ist nicht, was hier meistens geschieht. Zahlen sind, wie sie sind: Versuchen Sie einen anderen Startwert und sehen Sie, was die Regel ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;Estimators: %2.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;Schätzer: %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2; it stays %3</source>
        <translation>„%1“ ist nicht %2; es bleibt bei %3</translation>
    </message>
    <message>
        <source> (write %1 or %2)</source>
        <translation> (schreiben Sie %1 oder %2)</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Accuracy under attack</source>
        <translation>Genauigkeit unter Angriff</translation>
    </message>
    <message>
        <source>ε (%1, inputs in 0…1)</source>
        <translation>ε (%1, Eingaben in 0…1)</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>Spectrum of H</source>
        <translation>Spektrum von H</translation>
    </message>
    <message>
        <source>rank by |λ|</source>
        <translation>Rang nach |λ|</translation>
    </message>
    <message>
        <source>eigenvalue λ (nats per squared input)</source>
        <translation>Eigenwert λ (Nats je Eingabe²)</translation>
    </message>
    <message>
        <source>softmax part G</source>
        <translation>Softmax-Teil G</translation>
    </message>
    <message>
        <source>Test sample %1</source>
        <translation>Testbeispiel %1</translation>
    </message>
    <message>
        <source>What the attack adds to test sample %1</source>
        <translation>Was der Angriff zum Testbeispiel %1 hinzufügt</translation>
    </message>
    <message>
        <source>Test sample %1 under attack</source>
        <translation>Testbeispiel %1 unter Angriff</translation>
    </message>
    <message>
        <source>What the network decides</source>
        <translation>Was das Netz entscheidet</translation>
    </message>
    <message>
        <source>How strongly the loss bends</source>
        <translation>Wie stark sich der Verlust krümmt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All settings are those that the program begins with.</source>
        <translation>Alle Einstellungen sind die, mit denen das Programm beginnt.</translation>
    </message>
    <message>
        <source>What differs from what the program begins with:</source>
        <translation>Was von dem abweicht, womit das Programm beginnt:</translation>
    </message>
    <message>
        <source>All settings (config.json)</source>
        <translation>Alle Einstellungen (config.json)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Train the run, in the window with ▶ or with hessianlab-cli train.</source>
        <translation>Trainieren Sie den Lauf, im Fenster mit ▶ oder mit hessianlab-cli train.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>%1 of %2 samples by %3 with %4 Hessian–vector products; at the end ‖Hv − λv‖ was at most %5 of ‖H‖.</source>
        <translation>%1 von %2 Beispielen durch %3 mit %4 Produkten mit der Hesse-Matrix; am Ende war ‖Hv − λv‖ höchstens %5 von ‖H‖.</translation>
    </message>
    <message>
        <source>%1 steps, %2 epochs</source>
        <translation>Schritt %1, Epoche %2</translation>
    </message>
    <message>
        <source>finished: %1</source>
        <translation>fertig: %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>gescheitert nach %1</translation>
    </message>
    <message>
        <source>interrupted after %1</source>
        <translation>unterbrochen nach %1</translation>
    </message>
    <message>
        <source>not finished: %1 so far</source>
        <translation>nicht fertig: bisher %1</translation>
    </message>
    <message>
        <source>How to make it again</source>
        <translation>Wie man es noch einmal macht</translation>
    </message>
    <message>
        <source>It is a branch %1: it began with weights that no setting holds.</source>
        <translation>Es ist ein Zweig %1: Er begann mit Gewichten, die in keiner Einstellung stehen.</translation>
    </message>
    <message>
        <source>The same seed, threads and versions give the same numbers to the last bit. Made with %1.</source>
        <translation>Derselbe Startwert, dieselben Threads und Versionen geben bis aufs letzte Bit dieselben Zahlen. Erzeugt mit %1.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>The network was taken away before it could answer.</source>
        <translation>Das Netz wurde weggenommen, bevor es antworten konnte.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>refuted, no proof</source>
        <translation>widerlegt, kein Beweis</translation>
    </message>
    <message>
        <source>certificate: proven</source>
        <translation>Zertifikat: bewiesen</translation>
    </message>
    <message>
        <source>estimate: can be too large</source>
        <translation>Schätzung: kann zu groß sein</translation>
    </message>
    <message>
        <source>No bounds were computed.</source>
        <translation>Es wurden keine Schranken berechnet.</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Ist dem zu trauen?</translation>
    </message>
    <message>
        <source>The checks for gradient masking were not run.</source>
        <translation>Die Prüfungen auf Gradientenmaskierung wurden nicht ausgeführt.</translation>
    </message>
    <message>
        <source>In the norm %1</source>
        <translation>In der Norm %1</translation>
    </message>
    <message>
        <source>At step %1: %2 test samples%3, attacked with %4; an attacker tries all of them and takes what works. Without attack %5 are right.</source>
        <translation>Bei Schritt %1: %2 Testbeispiele%3, angegriffen mit %4; ein Angreifer probiert alle und nimmt, was wirkt. Ohne Angriff sind %5 richtig.</translation>
    </message>
    <message>
        <source> (balanced)</source>
        <translation> (ausgewogen)</translation>
    </message>
    <message>
        <source>It was cancelled; these are the values so far.</source>
        <translation>Es wurde abgebrochen; dies sind die bisherigen Werte.</translation>
    </message>
    <message>
        <source>The nearest mistake that was found lies at %1 for half of the samples.</source>
        <translation>Der nächste gefundene Fehler liegt für die Hälfte der Beispiele bei %1.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Schranken</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>It was not evaluated.</source>
        <translation>Er wurde nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Press Evaluate in the Robustness tab (Ctrl+E), or run hessianlab-cli evaluate on the folder of the run.</source>
        <translation>Drücken Sie im Reiter Robustheit Auswerten (Strg+E), oder führen Sie hessianlab-cli evaluate auf dem Ordner des Laufs aus.</translation>
    </message>
    <message>
        <source>%1 in %2 with ε %3, at step %4. Perturbations: red brightens, blue darkens, as strongly as fits.</source>
        <translation>%1 in %2 mit ε %3, bei Schritt %4. Störungen: Rot hellt auf, Blau dunkelt ab, so stark es geht.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Perturbation</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Angegriffen</translation>
    </message>
    <message>
        <source>#%1 %2, taken for %3</source>
        <translation>#%1 %2, gehalten für %3</translation>
    </message>
    <message>
        <source>L2 %1, L∞ %2</source>
        <translation>L2 %1, L∞ %2</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>gehalten für %1</translation>
    </message>
    <message>
        <source>Sample #%1 (%2): ‖H‖ = %3, ‖g‖ = %4; %5 Hessian–vector products, worst residual %6.</source>
        <translation>Beispiel #%1 (%2): ‖H‖ = %3, ‖g‖ = %4; %5 Produkte mit der Hesse-Matrix, größtes Residuum %6.</translation>
    </message>
    <message>
        <source>The plane</source>
        <translation>Die Ebene</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Make the report of the present run, or of one that is kept in a folder.</source>
        <translation>Macht den Bericht über den jetzigen Lauf oder über einen, der in einem Ordner aufbewahrt ist.</translation>
    </message>
    <message>
        <source>The network was not asked.</source>
        <translation>Das Netz wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Spectrum of the input Hessian</source>
        <translation>Spektrum der Eingabe-Hesse-Matrix</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>No run has anything called “%1”; settings, columns, name, state, tag and notes can be asked</source>
        <translation>Kein Lauf hat etwas namens „%1“; gefragt werden kann nach Einstellungen, Spalten, name, state, tag und notes</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>untrained network</source>
        <translation>untrainiertes Netz</translation>
    </message>
    <message>
        <source>from %1 at step %2</source>
        <translation>von %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>, branched off</source>
        <translation>, abgezweigt</translation>
    </message>
    <message>
        <source>It is the present run: ▶ trains it on</source>
        <translation>Es ist der jetzige Lauf: ▶ trainiert ihn weiter</translation>
    </message>
    <message>
        <source>It was kept in memory only, and its network is gone</source>
        <translation>Er war nur im Speicher, und sein Netz ist fort</translation>
    </message>
    <message>
        <source>Another program is training it</source>
        <translation>Ein anderes Programm trainiert ihn gerade</translation>
    </message>
    <message>
        <source>Pause the present run first</source>
        <translation>Halten Sie zuerst den jetzigen Lauf an</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>%1, standard deviation</source>
        <translation>%1, Standardabweichung</translation>
    </message>
    <message>
        <source>Loss, accuracy and input curvature while the network learns</source>
        <translation>Verlust, Genauigkeit und Krümmung am Eingang, während das Netz lernt</translation>
    </message>
    <message>
        <source>Test pictures, their attacks, and the directions that matter</source>
        <translation>Testbilder, ihre Angriffe und die Richtungen, auf die es ankommt</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit or a garment, or drop an image: what the network makes of it</source>
        <translation>Zeichnen Sie eine Ziffer oder ein Kleidungsstück, oder legen Sie ein Bild ab: was das Netz daraus macht</translation>
    </message>
    <message>
        <source>Accuracy under attack against the size of the perturbation</source>
        <translation>Genauigkeit unter Angriff über der Größe der Störung</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Krümmung</translation>
    </message>
    <message>
        <source>How strongly the loss bends at many test samples, and the spectrum of one of them</source>
        <translation>Wie stark sich der Verlust bei vielen Testbeispielen krümmt, und das Spektrum eines davon</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Schnitte</translation>
    </message>
    <message>
        <source>The loss along a line and over a plane through one test sample, and what g and H predict</source>
        <translation>Der Verlust entlang einer Geraden und über einer Ebene durch ein Testbeispiel, und was g und H voraussagen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Decision regions and curvature over the plane of a 2-D data set</source>
        <translation>Entscheidungsgebiete und Krümmung über der Ebene eines zweidimensionalen Datensatzes</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>How fast each way of estimating curvature comes near the exact value</source>
        <translation>Wie schnell jeder Schätzer der Krümmung dem genauen Wert nahe kommt</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Konfusion</translation>
    </message>
    <message>
        <source>Which classes the network takes for which; a cell selects its samples in all views</source>
        <translation>Welche Klassen das Netz für welche hält; eine Zelle wählt ihre Beispiele in allen Ansichten aus</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>What a network on the circle predicts, and what it should</source>
        <translation>Was ein Netz auf dem Kreis vorhersagt, und was es sollte</translation>
    </message>
    <message>
        <source>‖H‖ curvature</source>
        <translation>‖H‖ Krümmung</translation>
    </message>
    <message>
        <source>‖H‖ (nats per squared input)</source>
        <translation>‖H‖ (Nats je Eingabe²)</translation>
    </message>
    <message>
        <source>How strongly the loss bends: the largest |eigenvalue| of its second derivatives with respect to the input</source>
        <translation>Wie stark sich der Verlust krümmt: der größte Betrag eines Eigenwerts seiner zweiten Ableitungen nach der Eingabe</translation>
    </message>
    <message>
        <source>‖g‖ slope</source>
        <translation>‖g‖ Steigung</translation>
    </message>
    <message>
        <source>‖g‖ (nats per input)</source>
        <translation>‖g‖ (Nats je Eingabe)</translation>
    </message>
    <message>
        <source>How steep the loss is: the length of its gradient with respect to the input</source>
        <translation>Wie steil der Verlust ist: die Länge seines Gradienten nach der Eingabe</translation>
    </message>
    <message>
        <source>‖H‖/‖g‖ bend per slope</source>
        <translation>‖H‖/‖g‖ Krümmung je Steigung</translation>
    </message>
    <message>
        <source>‖H‖ ÷ ‖g‖ (per input)</source>
        <translation>‖H‖ ÷ ‖g‖ (je Eingabe)</translation>
    </message>
    <message>
        <source>Curvature divided by slope. Unlike ‖H‖ alone it does not vanish just because the network is almost certain</source>
        <translation>Krümmung geteilt durch Steigung. Anders als ‖H‖ allein verschwindet sie nicht schon, weil sich das Netz fast sicher ist</translation>
    </message>
    <message>
        <source>Margin of the logits</source>
        <translation>Marge der Logits</translation>
    </message>
    <message>
        <source>margin: z_true − max z_other (logits)</source>
        <translation>Marge: z_wahr − max z_andere (Logits)</translation>
    </message>
    <message>
        <source>How far the logit of the true class is above the best other one. Negative: the prediction is wrong</source>
        <translation>Wie weit das Logit der wahren Klasse über dem besten anderen liegt. Negativ: Die Vorhersage ist falsch</translation>
    </message>
    <message>
        <source>‖H‖ exact, from the classes&apos; gradients</source>
        <translation>‖H‖ genau, aus den Gradienten der Klassen</translation>
    </message>
    <message>
        <source>‖H‖ estimate: %1, ≤ %2 products</source>
        <translation>Schätzung von ‖H‖: %1, ≤ %2 Produkte</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>%1, residual ≤ %2%3</source>
        <translation>%1, Residuum ≤ %2%3</translation>
    </message>
    <message>
        <source>How the nearest mistake is looked for. DeepFool is quick; Carlini–Wagner is slow, its distances are among the shortest, and it measures in L2 only%1.</source>
        <translation>Wie der nächste Fehler gesucht wird. DeepFool ist schnell; Carlini–Wagner ist langsam, seine Abstände gehören zu den kürzesten, und er misst nur in L2%1.</translation>
    </message>
    <message>
        <source>: choose L2 in the bar at the top to use it</source>
        <translation>: wählen Sie dafür L2 in der Leiste oben</translation>
    </message>
    <message>
        <source>worst residual %1</source>
        <translation>größtes Residuum %1</translation>
    </message>
    <message>
        <source>all eigenvalues, from the whole matrix; %1</source>
        <translation>alle Eigenwerte, aus der ganzen Matrix; %1</translation>
    </message>
    <message>
        <source>all that are not 0, from the classes&apos; gradients; %1</source>
        <translation>alle, die nicht 0 sind, aus den Gradienten der Klassen; %1</translation>
    </message>
    <message>
        <source>the %1 largest, Lanczos, %2 products; %3</source>
        <translation>die %1 größten, Lanczos, %2 Produkte; %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>, not certain</source>
        <translation>, nicht sicher</translation>
    </message>
    <message>
        <source>%1 %2 (estimate)</source>
        <translation>%1 %2 (Schätzung)</translation>
    </message>
    <message>
        <source>%1 %2 (certificate)</source>
        <translation>%1 %2 (Zertifikat)</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>no certificate applies</source>
        <translation>kein Zertifikat anwendbar</translation>
    </message>
    <message>
        <source>when the training rests</source>
        <translation>wenn das Training ruht</translation>
    </message>
    <message>
        <source>when the pen rests</source>
        <translation>wenn der Stift ruht</translation>
    </message>
    <message>
        <source>Estimates of ‖H‖</source>
        <translation>Schätzungen von ‖H‖</translation>
    </message>
    <message>
        <source>Hessian–vector products per sample</source>
        <translation>Produkte mit der Hesse-Matrix je Beispiel</translation>
    </message>
    <message>
        <source>mean estimate ÷ mean exact norm</source>
        <translation>mittlere Schätzung ÷ mittlere genaue Norm</translation>
    </message>
    <message>
        <source>How steep the loss is</source>
        <translation>Wie steil der Verlust ist</translation>
    </message>
    <message>
        <source>Where the loss bends down</source>
        <translation>Wo sich der Verlust nach unten krümmt</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the map: the ε-ball follows the mouse, drag moves the picture, a click on a test point opens it in every view. Key L</source>
        <translation>Die Karte lesen: Die ε-Kugel folgt der Maus, Ziehen verschiebt das Bild, ein Klick auf einen Testpunkt öffnet ihn in jeder Ansicht. Taste L</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Press and drag to paint points of the chosen class; the right button erases. On a generated set its points become yours first. Key P; 0 to 9 choose the class</source>
        <translation>Drücken und ziehen malt Punkte der gewählten Klasse; die rechte Taste radiert. Bei einem erzeugten Datensatz werden dessen Punkte zuerst zu Ihren. Taste P; 0 bis 9 wählen die Klasse</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Drag the nearest point somewhere else; the right button erases. Key M</source>
        <translation>Zieht den nächsten Punkt an eine andere Stelle; die rechte Taste radiert. Taste M</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Press and drag to take points away. Key E</source>
        <translation>Drücken und ziehen entfernt Punkte. Taste E</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Cross-entropy in nats if the predicted class is taken as the truth: −log of its probability</source>
        <translation>Kreuzentropie in Nats, wenn die vorhergesagte Klasse als wahr gilt: −log ihrer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Length of the gradient of the loss with respect to the point: how steep the loss is here</source>
        <translation>Länge des Gradienten des Verlusts nach dem Punkt: wie steil der Verlust hier ist</translation>
    </message>
    <message>
        <source>Norm of the 2×2 Hessian, the larger of |λ max| and |λ min|: how strongly the loss bends here. Exact, in double precision</source>
        <translation>Norm der 2×2-Hesse-Matrix, das größere von |λ max| und |λ min|: wie stark sich der Verlust hier krümmt. Genau, in doppelter Genauigkeit</translation>
    </message>
    <message>
        <source>Largest eigenvalue of H: the bend in the direction in which the loss bends up most</source>
        <translation>Größter Eigenwert von H: die Krümmung in der Richtung, in der sich der Verlust am stärksten nach oben krümmt</translation>
    </message>
    <message>
        <source>Smallest eigenvalue of H: below 0 the loss bends down in some direction</source>
        <translation>Kleinster Eigenwert von H: Unter 0 krümmt sich der Verlust in einer Richtung nach unten</translation>
    </message>
    <message>
        <source>Bends along</source>
        <translation>Krümmt sich entlang</translation>
    </message>
    <message>
        <source>Direction of the eigenvector with the larger |λ|, as an angle to the x₁ axis</source>
        <translation>Richtung des Eigenvektors mit dem größeren |λ|, als Winkel zur x₁-Achse</translation>
    </message>
    <message>
        <source>all pictures</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>wrong ones</source>
        <translation>falsche</translation>
    </message>
    <message>
        <source>Misclassified without an attack</source>
        <translation>Ohne Angriff falsch eingeordnet</translation>
    </message>
    <message>
        <source>flipped ones</source>
        <translation>gekippte</translation>
    </message>
    <message>
        <source>Right without an attack, wrong under the chosen attack at the present ε</source>
        <translation>Ohne Angriff richtig, unter dem gewählten Angriff beim jetzigen ε falsch</translation>
    </message>
    <message>
        <source>brushed ones</source>
        <translation>ausgewählte</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Pictures whose true class is %1</source>
        <translation>Bilder, deren wahre Klasse %1 ist</translation>
    </message>
    <message>
        <source>ε = %1 · step %2 · %5 of %6 wrong · ‖H‖: %3, %4 products, residual ≤ %7%8</source>
        <translation>ε = %1 · Schritt %2 · %5 von %6 falsch · ‖H‖: %3, %4 Produkte, Residuum ≤ %7%8</translation>
    </message>
    <message>
        <source>no attack</source>
        <translation>kein Angriff</translation>
    </message>
    <message>
        <source>%1 at step %2: %3 test samples%4, attacked with %5, bars of 95 %</source>
        <translation>%1 bei Schritt %2: %3 Testbeispiele%4, angegriffen mit %5, Balken von 95 %</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>, balanced</source>
        <translation>, ausgewogen</translation>
    </message>
    <message>
        <source>, median distance %1</source>
        <translation>, mittlerer Abstand (Median) %1</translation>
    </message>
    <message>
        <source>unknown: over half hold</source>
        <translation>unbekannt: mehr als die Hälfte hält stand</translation>
    </message>
    <message>
        <source>%1 at step %2: %3 (without attack %4; %5 samples%6)</source>
        <translation>%1 bei Schritt %2: %3 (ohne Angriff %4; %5 Beispiele%6)</translation>
    </message>
    <message>
        <source>random instead of %1: %2</source>
        <translation>zufällig statt nach %1: %2</translation>
    </message>
    <message>
        <source>the line stays in the box [0,1] of valid inputs</source>
        <translation>die Gerade bleibt im Würfel [0,1] gültiger Eingaben</translation>
    </message>
    <message>
        <source>the line leaves the box [0,1] at once</source>
        <translation>die Gerade verlässt den Würfel [0,1] sofort</translation>
    </message>
    <message>
        <source>the line is in the box [0,1] for %1 ≤ t ≤ %2</source>
        <translation>die Gerade liegt für %1 ≤ t ≤ %2 im Würfel [0,1]</translation>
    </message>
    <message>
        <source>, by up to %1</source>
        <translation>, um bis zu %1</translation>
    </message>
    <message>
        <source> in %1 of the pixels</source>
        <translation> bei %1 der Pixel</translation>
    </message>
    <message>
        <source>quadratic model within %1 of ℓ </source>
        <translation>quadratisches Modell auf %1 von ℓ genau </translation>
    </message>
    <message>
        <source>up to |t| ≤ %1</source>
        <translation>bis |t| ≤ %1</translation>
    </message>
    <message>
        <source>on the whole line</source>
        <translation>auf der ganzen Geraden</translation>
    </message>
    <message>
        <source>vᵀHv = %1</source>
        <translation>vᵀHv = %1</translation>
    </message>
    <message>
        <source>λ = %1 (%2, %3 products, residual %4)</source>
        <translation>λ = %1 (%2, %3 Produkte, Residuum %4)</translation>
    </message>
    <message>
        <source>cosine of the two directions %1</source>
        <translation>Kosinus der beiden Richtungen %1</translation>
    </message>
    <message>
        <source>PGD stays in the plane</source>
        <translation>PGD bleibt in der Ebene</translation>
    </message>
    <message>
        <source>PGD strays up to %1 from the plane</source>
        <translation>PGD weicht bis zu %1 von der Ebene ab</translation>
    </message>
    <message>
        <source>, failed at step %1</source>
        <translation>, bei Schritt %1 gescheitert</translation>
    </message>
    <message>
        <source>, interrupted at step %1</source>
        <translation>, bei Schritt %1 unterbrochen</translation>
    </message>
    <message>
        <source>, failed at step %1 of %2</source>
        <translation>, bei Schritt %1 von %2 gescheitert</translation>
    </message>
    <message>
        <source>, interrupted at step %1 of %2</source>
        <translation>, bei Schritt %1 von %2 unterbrochen</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>Epochen %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>, a branch %1</source>
        <translation>, ein Zweig %1</translation>
    </message>
    <message>
        <source>%1 %2: median of %3, %4, %5 products, residual ≤ %6%7</source>
        <translation>%1 %2: Median von %3, %4, %5 Produkte, Residuum ≤ %6%7</translation>
    </message>
    <message>
        <source>epoch %1: train %2 %, test %3 %, gap %4 points</source>
        <translation>Epoche %1: Training %2 %, Test %3 %, Lücke %4 Punkte</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1, step %2, %3, %4 samples%5.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1, Schritt %2, %3, %4 Beispiele%5.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>, cancelled before the end</source>
        <translation>, vor dem Ende abgebrochen</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt;&lt;/b&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;margin-top:8px; margin-bottom:0&apos;&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt; %3&lt;/b&gt;%4&lt;br/&gt;%5&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;margin-top:8px; margin-bottom:0&apos;&gt;&lt;b&gt;&lt;span style=&apos;color:%1&apos;&gt;%2&lt;/span&gt; %3&lt;/b&gt;%4&lt;br/&gt;%5&lt;/p&gt;</translation>
    </message>
    <message>
        <source> – not so</source>
        <translation> – nicht so</translation>
    </message>
    <message>
        <source> – could not be asked</source>
        <translation> – ließ sich nicht fragen</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 %2&lt;/p&gt;&lt;p&gt;A network can look robust because its gradients mislead the attack: they vanish, or the loss bends away at once. The checks ask whether that is so here.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 %2&lt;/p&gt;&lt;p&gt;Ein Netz kann robust erscheinen, weil seine Gradienten den Angriff in die Irre führen: Sie verschwinden, oder der Verlust biegt gleich ab. Die Prüfungen fragen, ob das hier so ist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Press “Run checks”.</source>
        <translation>Drücken Sie „Prüfungen starten“.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>run, pause</source>
        <translation>starten, pausieren</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>Shift + .</source>
        <translation>Umschalt + .</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>Ctrl + .</source>
        <translation>Strg + .</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>Ctrl + R</source>
        <translation>Strg + R</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Ctrl + Z, Ctrl + Shift + Z</source>
        <translation>Strg + Z, Strg + Umschalt + Z</translation>
    </message>
    <message>
        <source>undo, redo a change of settings</source>
        <translation>eine Änderung der Einstellungen rückgängig machen, wiederholen</translation>
    </message>
    <message>
        <source>Ctrl + E</source>
        <translation>Strg + E</translation>
    </message>
    <message>
        <source>evaluate robustness</source>
        <translation>Robustheit auswerten</translation>
    </message>
    <message>
        <source>Ctrl + L</source>
        <translation>Strg + L</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Ctrl + Enter, Ctrl + PgUp, PgDn</source>
        <translation>Strg + Eingabe, Strg + Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>lesson: run or compare the step, back, next</source>
        <translation>Lektion: den Schritt ausführen oder vergleichen, zurück, weiter</translation>
    </message>
    <message>
        <source>Ctrl + Shift + C, V</source>
        <translation>Strg + Umschalt + C, V</translation>
    </message>
    <message>
        <source>copy, paste the experiment as a line of text</source>
        <translation>das Experiment als Textzeile kopieren, einfügen</translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation>Strg + K</translation>
    </message>
    <message>
        <source>find a view, a setting, a run, a lesson or a command by its name</source>
        <translation>eine Ansicht, eine Einstellung, einen Lauf, eine Lektion oder einen Befehl mit Namen finden</translation>
    </message>
    <message>
        <source>large texts and lines for a room, full screen</source>
        <translation>große Schrift und Linien für einen Saal, Vollbild</translation>
    </message>
    <message>
        <source>Ctrl + 1 … 9, 0</source>
        <translation>Strg + 1 … 9, 0</translation>
    </message>
    <message>
        <source>the tabs in their order</source>
        <translation>die Reiter der Reihe nach</translation>
    </message>
    <message>
        <source>Ctrl + F</source>
        <translation>Strg + F</translation>
    </message>
    <message>
        <source>fit all plots of the tab</source>
        <translation>alle Diagramme des Reiters einpassen</translation>
    </message>
    <message>
        <source>Ctrl + T</source>
        <translation>Strg + T</translation>
    </message>
    <message>
        <source>light, dark</source>
        <translation>hell, dunkel</translation>
    </message>
    <message>
        <source>← →, ↑ ↓, Enter</source>
        <translation>← →, ↑ ↓, Eingabe</translation>
    </message>
    <message>
        <source>pictures: turn the page, choose one, open it for all views</source>
        <translation>Bilder: blättern, eines auswählen, in allen Ansichten öffnen</translation>
    </message>
    <message>
        <source>Delete in the table of runs</source>
        <translation>Entf in der Tabelle der Läufe</translation>
    </message>
    <message>
        <source>move the chosen runs into the trash; Ctrl + Z brings them back</source>
        <translation>die gewählten Läufe in den Papierkorb legen; Strg + Z holt sie zurück</translation>
    </message>
    <message>
        <source>Ctrl + Z, Delete, Ctrl + V</source>
        <translation>Strg + Z, Entf, Strg + V</translation>
    </message>
    <message>
        <source>canvas: undo a stroke, clear, paste an image</source>
        <translation>Zeichenfläche: einen Strich zurücknehmen, leeren, ein Bild einfügen</translation>
    </message>
    <message>
        <source>Ctrl + Shift + T</source>
        <translation>Strg + Umschalt + T</translation>
    </message>
    <message>
        <source>a twin: a second run beside this one</source>
        <translation>ein Zwilling: ein zweiter Lauf neben diesem</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>look back: to the moment before, to the next</source>
        <translation>zurückblicken: zum Zeitpunkt davor, zum nächsten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the present network</source>
        <translation>zurück zum jetzigen Netz</translation>
    </message>
    <message>
        <source>drag in a plot</source>
        <translation>in einem Diagramm ziehen</translation>
    </message>
    <message>
        <source>zoom to the rectangle (Shift: move)</source>
        <translation>auf das Rechteck vergrößern (Umschalt: verschieben)</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>zoom; over an axis only that axis</source>
        <translation>vergrößern; über einer Achse nur diese Achse</translation>
    </message>
    <message>
        <source>double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>fit the plot again</source>
        <translation>das Diagramm wieder einpassen</translation>
    </message>
    <message>
        <source>click in the legend</source>
        <translation>in die Legende klicken</translation>
    </message>
    <message>
        <source>hide, show a curve</source>
        <translation>eine Kurve verbergen, zeigen</translation>
    </message>
    <message>
        <source>plot in focus: log axis, fit, move the cursor</source>
        <translation>Diagramm mit Fokus: logarithmische Achse, einpassen, Cursor bewegen</translation>
    </message>
    <message>
        <source>map: look, paint, move, erase, class to paint</source>
        <translation>Karte: lesen, malen, bewegen, radieren, Klasse zum Malen</translation>
    </message>
    <message>
        <source>Enter, ← →, Esc</source>
        <translation>Eingabe, ← →, Esc</translation>
    </message>
    <message>
        <source>robustness curve: pictures of the point under the cursor, of the next, of none</source>
        <translation>Robustheitskurve: Bilder zum Punkt unter dem Cursor, zum nächsten, zu keinem</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>About HessianLab</source>
        <translation>Über HessianLab</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;HessianLab %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;A laboratory for input-space curvature and robustness of neural networks.&lt;/p&gt;&lt;p&gt;Method: W. Mustafa, R. A. Vandermeulen, M. Kloft, “Input Hessian Regularization of Neural Networks”, 2020.&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later. Built with Qt %2, LibTorch and QCustomPlot.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;HessianLab %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ein Labor für die Krümmung im Eingaberaum und die Robustheit neuronaler Netze.&lt;/p&gt;&lt;p&gt;Verfahren: W. Mustafa, R. A. Vandermeulen, M. Kloft, „Input Hessian Regularization of Neural Networks“, 2020.&lt;/p&gt;&lt;p&gt;Lizenz: GPL-3.0-or-later. Gebaut mit Qt %2, LibTorch und QCustomPlot.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Show the network of %1</source>
        <translation>Das Netz von %1 zeigen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Experiment, with view and attack (*%1)</source>
        <translation>Experiment, mit Ansicht und Angriff (*%1)</translation>
    </message>
    <message>
        <source>Copied. Whoever pastes it into HessianLab (Ctrl+Shift+V) has this experiment.</source>
        <translation>Kopiert. Wer es in HessianLab einfügt (Strg+Umschalt+V), hat dieses Experiment.</translation>
    </message>
    <message>
        <source>loading …</source>
        <translation>lädt …</translation>
    </message>
    <message>
        <source>ready: press ▶ or Space</source>
        <translation>bereit: ▶ oder Leertaste drücken</translation>
    </message>
    <message>
        <source>plain %1 % · penalty %2 % · probes %3 % · tests %4 %</source>
        <translation>Training %1 % · Strafterm %2 % · Messungen %3 % · Tests %4 %</translation>
    </message>
    <message>
        <source>Weights are kept from the beginning, from each curvature probe and from the end of each epoch. When the memory is full, every other moment is dropped; the first and the newest always stay.</source>
        <translation>Gewichte werden vom Anfang, von jeder Krümmungsmessung und vom Ende jeder Epoche aufbewahrt. Ist der Speicher voll, entfällt jeder zweite Zeitpunkt; der erste und der neueste bleiben immer.</translation>
    </message>
    <message>
        <source>step %1 of %2 · looking back</source>
        <translation>Schritt %1 von %2 · Rückblick</translation>
    </message>
    <message>
        <source>step %1 · live</source>
        <translation>Schritt %1 · live</translation>
    </message>
    <message>
        <source> Click, then press “Run checks”.</source>
        <translation> Klicken Sie, dann „Prüfungen starten“.</translation>
    </message>
    <message>
        <source> Click for the reasons.</source>
        <translation> Klicken Sie für die Gründe.</translation>
    </message>
    <message>
        <source>Gradient masking: </source>
        <translation>Gradientenmaskierung: </translation>
    </message>
    <message>
        <source>, %1 of %2 not certain</source>
        <translation>, %1 von %2 unsicher</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Power, from the gradient</source>
        <translation>Potenz, vom Gradienten</translation>
    </message>
    <message>
        <source>Power, random start</source>
        <translation>Potenz, zufälliger Start</translation>
    </message>
    <message>
        <source>Ascent of the paper</source>
        <translation>Aufstieg aus der Arbeit</translation>
    </message>
    <message>
        <source>Hutchinson, Frobenius norm</source>
        <translation>Hutchinson, Frobeniusnorm</translation>
    </message>
    <message>
        <source>Power iteration: v ← Hv/‖Hv‖. Each product turns v towards the direction in which the loss bends most. The estimate ‖Hv‖ is never above ‖H‖, and grows from product to product.</source>
        <translation>Potenzmethode: v ← Hv/‖Hv‖. Jedes Produkt dreht v zu der Richtung hin, in der sich der Verlust am stärksten krümmt. Die Schätzung ‖Hv‖ liegt nie über ‖H‖ und wächst von Produkt zu Produkt.</translation>
    </message>
    <message>
        <source> It starts at the gradient, which often lies near that direction already.</source>
        <translation> Sie beginnt beim Gradienten, der oft schon nahe bei dieser Richtung liegt.</translation>
    </message>
    <message>
        <source> It starts at a random direction, which holds a little of every eigenvector.</source>
        <translation> Sie beginnt bei einer zufälligen Richtung, in der von jedem Eigenvektor ein wenig steckt.</translation>
    </message>
    <message>
        <source>Lanczos: keeps all vectors so far and takes the best direction of the space that they span. Usually far ahead after a few products, for more memory. Its estimate is never above ‖H‖.</source>
        <translation>Lanczos: behält alle bisherigen Vektoren und nimmt die beste Richtung des Raums, den sie aufspannen. Meist nach wenigen Produkten weit voraus, braucht dafür mehr Speicher. Seine Schätzung liegt nie über ‖H‖.</translation>
    </message>
    <message>
        <source>Ascent of the paper: v ← (v + α s) scaled to length 1, where s points to where ‖Hv‖ grows fastest. Two products a step. With the long step used here it is a damped power iteration.</source>
        <translation>Aufstieg aus der Arbeit: v ← (v + α s), auf Länge 1 gebracht, wobei s dorthin zeigt, wo ‖Hv‖ am schnellsten wächst. Zwei Produkte je Schritt. Mit der langen Schrittweite hier ist es eine gedämpfte Potenzmethode.</translation>
    </message>
    <message>
        <source>Hutchinson: the root of the mean of ‖Hv‖² over random vectors of +1 and −1. It estimates another norm, the Frobenius norm √(Σ λ²), which is at least ‖H‖: it does not settle at 1 unless H has a single eigenvalue. It has no direction, so no residual.</source>
        <translation>Hutchinson: die Wurzel aus dem Mittel von ‖Hv‖² über Zufallsvektoren aus +1 und −1. Er schätzt eine andere Norm, die Frobeniusnorm √(Σ λ²), die mindestens ‖H‖ ist: Er kommt nicht bei 1 zur Ruhe, außer wenn H einen einzigen Eigenwert hat. Er hat keine Richtung, also kein Residuum.</translation>
    </message>
    <message>
        <source>Exact ‖H‖</source>
        <translation>‖H‖ genau</translation>
    </message>
    <message>
        <source>The reference. This network is piecewise linear, so H = JᵀSJ, and its norm is the largest eigenvalue of a matrix of classes by classes: exact for %1 gradients, in float64. Residual %2.</source>
        <translation>Die Referenz. Dieses Netz ist stückweise linear, also H = JᵀSJ, und die Norm ist der größte Eigenwert einer Matrix von Klassen mal Klassen: genau für %1 Gradienten, in float64. Residuum %2.</translation>
    </message>
    <message>
        <source>The reference: Lanczos in float64 until the residual is below 1e-6, here %1 products, residual %2. An eigenvalue lies within residual × ‖H‖ of it.</source>
        <translation>Die Referenz: Lanczos in float64, bis das Residuum unter 1e-6 liegt, hier %1 Produkte, Residuum %2. Ein Eigenwert liegt höchstens Residuum × ‖H‖ daneben.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 is not a file and was left alone; choose another name.</source>
        <translation>%1 ist keine Datei und blieb unberührt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>
Click: show these samples everywhere</source>
        <translation>
Klick: diese Beispiele überall zeigen</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a picture: %2</source>
        <translation>„%1“ lässt sich nicht als Bild lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is not a picture; PNG, JPEG, BMP and SVG files can be opened.</source>
        <translation>„%1“ ist kein Bild; geöffnet werden PNG-, JPEG-, BMP- und SVG-Dateien.</translation>
    </message>
    <message>
        <source>no finite value</source>
        <translation>kein endlicher Wert</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>, höchstens %1</translation>
    </message>
    <message>
        <source>, at least %1</source>
        <translation>, mindestens %1</translation>
    </message>
    <message>
        <source>level</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>%1 could not be drawn at %2 × %3; choose a smaller size.</source>
        <translation>%1 ließ sich nicht in %2 × %3 zeichnen; wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>A frame of %1 × %2 pixels cannot be written; choose a smaller size.</source>
        <translation>Ein Einzelbild von %1 × %2 Pixeln lässt sich nicht schreiben; wählen Sie eine kleinere Größe.</translation>
    </message>
    <message>
        <source>Tick “Bounds” in the Robustness tab, or run hessianlab-cli evaluate, which computes them.</source>
        <translation>Kreuzen Sie im Reiter Robustheit „Schranken“ an, oder führen Sie hessianlab-cli evaluate aus, das sie berechnet.</translation>
    </message>
    <message>
        <source>Press “Run checks” under “Can it be trusted?” in the window, or run hessianlab-cli evaluate, which runs them.</source>
        <translation>Drücken Sie im Fenster unter „Ist dem zu trauen?“ „Prüfungen starten“, oder führen Sie hessianlab-cli evaluate aus, das sie ausführt.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What the first layer looks for, and what it finds in the open picture</source>
        <translation>Wonach die erste Schicht sucht, und was sie im offenen Bild findet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>lesson: go on, whatever comes next</source>
        <translation>Lektion: weiter, was auch immer als Nächstes kommt</translation>
    </message>
    <message>
        <source>first steps: the keyboard goes to the card</source>
        <translation>erste Schritte: die Tastatur geht zur Karte</translation>
    </message>
    <message>
        <source>Branch from %1</source>
        <translation>Von %1 abzweigen</translation>
    </message>
    <message>
        <source>%1, matrix</source>
        <translation>%1, Matrix</translation>
    </message>
    <message>
        <source>one parameter</source>
        <translation>ein Parameter</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>Multiply–adds of convolutions and linear layers for one sample, forwards. Biases, activations and pooling are not counted. Who counts multiplications and additions as operations of their own (FLOPs) gets twice as many.</source>
        <translation>Multiplikations-Additionen (je eine Multiplikation und eine Addition) der Faltungen und linearen Schichten für ein Beispiel, vorwärts. Bias, Aktivierungen und Pooling zählen nicht mit. Wer Multiplikationen und Additionen einzeln zählt (FLOPs), kommt auf doppelt so viele.</translation>
    </message>
    <message>
        <source>Map: arrows of the attack</source>
        <translation>Karte: Angriffspfeile</translation>
    </message>
    <message>
        <source>Map: ε-balls</source>
        <translation>Karte: ε-Kugeln</translation>
    </message>
    <message>
        <source>Map: eigenvectors</source>
        <translation>Karte: Eigenvektoren</translation>
    </message>
    <message>
        <source>Map: curvature ‖H‖</source>
        <translation>Karte: Krümmung ‖H‖</translation>
    </message>
    <message>
        <source>Map: slope ‖g‖</source>
        <translation>Karte: Steigung ‖g‖</translation>
    </message>
    <message>
        <source>Map: smallest eigenvalue</source>
        <translation>Karte: kleinster Eigenwert</translation>
    </message>
    <message>
        <source>Robustness: each attack</source>
        <translation>Robustheit: jeder Angriff</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;color:%1&apos;&gt;Drawn until the next step: %2.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;color:%1&apos;&gt;Bis zum nächsten Schritt gezeichnet: %2.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>For onnxruntime, Netron and others: inputs from 0 to 1 to logits</source>
        <translation>Für onnxruntime, Netron und andere: Eingaben von 0 bis 1 zu Logits</translation>
    </message>
    <message>
        <source>The weights by name, with the layers</source>
        <translation>Die Gewichte mit Namen, samt den Schichten</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch: inputs from 0 to 1 to logits</source>
        <translation>Für PyTorch und LibTorch: Eingaben von 0 bis 1 zu Logits</translation>
    </message>
    <message>
        <source>blue, green, red</source>
        <translation>Blau, Grün, Rot</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>channels last in the file</source>
        <translation>Kanäle in der Datei zuletzt</translation>
    </message>
    <message>
        <source>0 to 1, as the data are</source>
        <translation>0 bis 1, wie die Daten</translation>
    </message>
    <message>
        <source>%1 to %2; the data&apos;s 0 to 1 become that first</source>
        <translation>%1 bis %2; 0 bis 1 der Daten wird zuerst dazu</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisiert</translation>
    </message>
    <message>
        <source>no; it takes them as they are</source>
        <translation>nein; es nimmt sie, wie sie sind</translation>
    </message>
    <message>
        <source>less %1; divided by %2</source>
        <translation>minus %1; geteilt durch %2</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Left off</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>the %1 at its end: the loss has one of its own</source>
        <translation>%1 an seinem Ende: der Verlust hat das selbst</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>as in the file&apos;s own test data, to %1</source>
        <translation>wie in den Testdaten der Datei, bis auf %1</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1 of the first %2 test samples; always the most frequent class: %3</source>
        <translation>%1 der ersten %2 Testbeispiele; immer die häufigste Klasse: %3</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>Bereich %1 bis %2</translation>
    </message>
    <message>
        <source>colours blue, green, red</source>
        <translation>Farben Blau, Grün, Rot</translation>
    </message>
    <message>
        <source>No better than chance: most often the range of the inputs is another. Read with %1 it would be right on %2 of the first %3.</source>
        <translation>Nicht besser als der Zufall: Meist ist der Bereich der Eingaben ein anderer. Mit %1 gelesen, wäre es bei %2 der ersten %3 richtig.</translation>
    </message>
    <message>
        <source>No better than chance. Check the range of its inputs, by what they were normalised, the order of the colours, and that it numbers the classes as these data do.</source>
        <translation>Nicht besser als der Zufall. Prüfen Sie den Bereich der Eingaben, womit sie normalisiert wurden, die Reihenfolge der Farben und ob es die Klassen so nummeriert wie diese Daten.</translation>
    </message>
    <message>
        <source>It was trained elsewhere: its weights lie in its folder.</source>
        <translation>Es wurde anderswo trainiert: Seine Gewichte liegen in seinem Ordner.</translation>
    </message>
    <message>
        <source>It is the network that is shown: ▶ trains it on as a run of its own</source>
        <translation>Es ist das gezeigte Netz: ▶ trainiert es als eigenen Lauf weiter</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>%1 is nothing that the window can open: drop data, a network, a picture, settings (.json), an experiment (.hessianlab), a lesson or the folder of a run.</source>
        <translation>%1 kann das Fenster nicht öffnen: Legen Sie Daten, ein Netz, ein Bild, Einstellungen (.json), ein Experiment (.hessianlab), eine Lektion oder den Ordner eines Laufs ab.</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>%1: anders</translation>
    </message>
    <message>
        <source>λ %1 from step %2</source>
        <translation>λ %1 ab Schritt %2</translation>
    </message>
    <message>
        <source>learning rate %1 from step %2</source>
        <translation>Lernrate %1 ab Schritt %2</translation>
    </message>
    <message>
        <source>%1 more changes</source>
        <translation>%1 weitere Änderungen</translation>
    </message>
    <message>
        <source>nothing changed while it trains</source>
        <translation>während des Trainings nichts geändert</translation>
    </message>
    <message>
        <source>fully connected</source>
        <translation>voll verbunden</translation>
    </message>
    <message>
        <source>convolutional</source>
        <translation>faltend</translation>
    </message>
    <message>
        <source>MobileNet-like</source>
        <translation>wie MobileNet</translation>
    </message>
    <message>
        <source>ResNet-like</source>
        <translation>wie ResNet</translation>
    </message>
    <message>
        <source>DenseNet-like</source>
        <translation>wie DenseNet</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>%1: %2 operations, %3 parameters</source>
        <translation>%1: %2 Operationen, %3 Parameter</translation>
    </message>
    <message>
        <source>Okabe–Ito (colour-blind safe)</source>
        <translation>Okabe–Ito (auch für Farbfehlsichtige)</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarz-Weiß</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>%1, measured</source>
        <translation>%1, gemessen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>data of one&apos;s own and their kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attacks not checked</source>
        <translation>Angriffe nicht geprüft</translation>
    </message>
    <message>
        <source>of earlier weights</source>
        <translation>früherer Gewichte</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>How the training loss bends in the weights of one layer, and along which of them</source>
        <translation>Wie sich der Trainingsverlust in den Gewichten einer Schicht krümmt, und entlang welcher</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 Epoche</translation>
    </message>
    <message>
        <source>convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>%1; expected %2</source>
        <comment>in a formula</comment>
        <translation>%1; erwartet: %2</translation>
    </message>
    <message>
        <source>As in the light window</source>
        <translation>Wie im hellen Fenster</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>What a layer inside the network makes of the test samples, class by class</source>
        <translation>Was eine Schicht im Inneren des Netzes aus den Testbeispielen macht, Klasse für Klasse</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>Which frequencies the kernel of the circle learns fast, and where</source>
        <translation>Welche Frequenzen der Kern des Kreises schnell lernt, und wo</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>The nodes of a graph, what the network answers on them, and what their neighbours say</source>
        <translation>Die Knoten eines Graphen, was das Netz zu ihnen antwortet und was ihre Nachbarn sagen</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Points of synthetic faces that a network finds, and those that are true</source>
        <translation>Punkte synthetischer Gesichter, die ein Netz findet, und die wahren</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>piece %1</source>
        <translation>Stück %1</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>below 50 %</source>
        <translation>unter 50 %</translation>
    </message>
    <message>
        <source>above 99 %</source>
        <translation>über 99 %</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines davon</translation>
    </message>
    <message>
        <source>shaded: unknown, neither broken by an attack nor certified</source>
        <translation>Fläche: unbekannt, weder von einem Angriff gebrochen noch zertifiziert</translation>
    </message>
    <message>
        <source>certified accuracy, %1 ε = %2</source>
        <translation>zertifizierte Genauigkeit, %1 ε = %2</translation>
    </message>
    <message>
        <source>Robustness: certificates</source>
        <translation>Robustheit: Zertifikate</translation>
    </message>
    <message>
        <source>certified accuracy, %1&#xa0;ε&#xa0;=&#xa0;%2</source>
        <translation>zertifizierte Genauigkeit, %1&#xa0;ε&#xa0;=&#xa0;%2</translation>
    </message>
    <message>
        <source>It was kept in memory only</source>
        <translation>Er war nur im Speicher</translation>
    </message>
    <message>
        <source>It has not finished: train it to its end first</source>
        <translation>Er ist nicht fertig: Trainieren Sie ihn zuerst zu Ende</translation>
    </message>
    <message>
        <source>This graph is read from files as it is. A graph of blocks, which is drawn here, can be edited</source>
        <translation>Dieser Graph wird so, wie er ist, aus Dateien gelesen. Ein Graph aus Blöcken, der hier gezogen wird, lässt sich bearbeiten</translation>
    </message>
    <message>
        <source>The settings ask for another graph than this one. Reset, and edit that one</source>
        <translation>Die Einstellungen verlangen einen anderen Graphen als diesen. Setzen Sie zurück, und bearbeiten Sie jenen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nothing is proven of a wrong decision</source>
        <translation>über eine falsche Entscheidung ist nichts bewiesen</translation>
    </message>
    <message>
        <source>proven up to %1 %2 (%3)</source>
        <translation>bewiesen bis %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1, each run</source>
        <translation>%1, jeder Lauf</translation>
    </message>
    <message>
        <source>%1 has no study file beside it (%2): open the folder of a study that was begun here or on Slurm</source>
        <translation>Neben %1 liegt keine Studiendatei (%2): Öffnen Sie den Ordner einer Studie, die hier oder auf Slurm begonnen wurde</translation>
    </message>
    <message>
        <source>settled: attack and certificate agree</source>
        <translation>geklärt: Angriff und Zertifikat stimmen überein</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>checks pass</source>
        <translation>Prüfungen bestanden</translation>
    </message>
    <message>
        <source>checks pass (step %1)</source>
        <translation>Prüfungen bestanden (Schritt %1)</translation>
    </message>
    <message>
        <source>the result contradicts itself</source>
        <translation>das Ergebnis widerspricht sich</translation>
    </message>
    <message>
        <source>1 check fails</source>
        <translation>1 Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>1 check fails (step %1)</source>
        <translation>1 Prüfung nicht bestanden (Schritt %1)</translation>
    </message>
    <message>
        <source>%1 checks fail</source>
        <translation>%1 Prüfungen nicht bestanden</translation>
    </message>
    <message>
        <source>%1 checks fail (step %2)</source>
        <translation>%1 Prüfungen nicht bestanden (Schritt %2)</translation>
    </message>
    <message>
        <source>1 check could not be asked</source>
        <translation>1 Prüfung ließ sich nicht stellen</translation>
    </message>
    <message>
        <source>1 check could not be asked (step %1)</source>
        <translation>1 Prüfung ließ sich nicht stellen (Schritt %1)</translation>
    </message>
    <message>
        <source>%1 checks could not be asked</source>
        <translation>%1 Prüfungen ließen sich nicht stellen</translation>
    </message>
    <message>
        <source>%1 checks could not be asked (step %2)</source>
        <translation>%1 Prüfungen ließen sich nicht stellen (Schritt %2)</translation>
    </message>
    <message>
        <source>No robustness was measured yet.</source>
        <translation>Es wurde noch keine Robustheit gemessen.</translation>
    </message>
    <message>
        <source>The last evaluation (%1, step %2) did not ask whether its attacks can be trusted.</source>
        <translation>Die letzte Auswertung (%1, Schritt %2) hat nicht gefragt, ob ihren Angriffen zu trauen ist.</translation>
    </message>
    <message>
        <source>The curve of %1, step %2 may show more robustness than there is.</source>
        <translation>Die Kurve von %1, Schritt %2 zeigt vielleicht mehr Robustheit, als da ist.</translation>
    </message>
    <message>
        <source>The network of %1, step %2 leaves %3 of %4 questions without an answer; the report says why.</source>
        <translation>Das Netz von %1, Schritt %2 lässt %3 von %4 Fragen ohne Antwort; der Bericht sagt, warum.</translation>
    </message>
    <message>
        <source>Nothing suggests that the attacks on %1, step %2 were blind; %3 checks ask for it. That is no proof.</source>
        <translation>Nichts deutet darauf hin, dass die Angriffe auf %1, Schritt %2 blind waren; %3 Prüfungen fragen danach. Ein Beweis ist das nicht.</translation>
    </message>
    <message>
        <source>ReLU networks bend only at kinks, which H does not see: what is left in ‖H‖ is the softmax part. Softplus (β about 8) shows the curvature of the whole network.</source>
        <translation>ReLU-Netze knicken nur und krümmen sich sonst nicht; Knicke sieht H nicht: In ‖H‖ bleibt nur der Softmax-Teil. Softplus (β etwa 8) zeigt die Krümmung des ganzen Netzes.</translation>
    </message>
    <message>
        <source>With so large a β softplus is nearly ReLU: curvature hides in narrow kinks that few samples hit, and its estimate becomes noisy.</source>
        <translation>Mit so großem β ist Softplus fast ReLU: Die Krümmung steckt in schmalen Knicken, die wenige Beispiele treffen, und ihre Schätzung wird unruhig.</translation>
    </message>
    <message>
        <source>Strength 0 is plain training: the regularizer has no effect.</source>
        <translation>Stärke 0 ist gewöhnliches Training: Der Regularisierer hat keine Wirkung.</translation>
    </message>
    <message>
        <source>‖H‖ is tiny because the network is almost certain everywhere (mean confidence %1 %): saturation makes curvature vanish without making the network robust. Trust the attack curve, not ‖H‖.</source>
        <translation>‖H‖ ist winzig, weil sich das Netz überall fast sicher ist (mittlere Konfidenz %1 %): Sättigung lässt die Krümmung verschwinden, ohne das Netz robust zu machen. Trauen Sie der Angriffskurve, nicht ‖H‖.</translation>
    </message>
    <message>
        <source>The newest ‖H‖ is not settled: for the worst sample ‖Hv − λv‖ is still %1 of ‖H‖. Read it as a lower estimate.</source>
        <translation>Das neueste ‖H‖ ist noch nicht zur Ruhe gekommen: Beim schlechtesten Beispiel ist ‖Hv − λv‖ noch %1 von ‖H‖. Lesen Sie es als Schätzung von unten.</translation>
    </message>
    <message>
        <source>The loss grew from %1 to %2: the training diverged. Lower the learning rate.</source>
        <translation>Der Verlust wuchs von %1 auf %2: Das Training ist divergiert. Verringern Sie die Lernrate.</translation>
    </message>
    <message>
        <source>**FGSM** attacks in a single step: it looks at the gradient once and moves each coordinate by the full ε in the direction that the loss climbs.</source>
        <translation>**FGSM** greift in einem einzigen Schritt an: Es sieht einmal auf den Gradienten und bewegt jede Koordinate um das volle ε in die Richtung, in der der Verlust steigt.</translation>
    </message>
    <message>
        <source>**PGD** takes many small steps and looks at the gradient again after each. Both may go just as far.</source>
        <translation>**PGD** macht viele kleine Schritte und sieht nach jedem wieder auf den Gradienten. Beide dürfen gleich weit gehen.</translation>
    </message>
    <message>
        <source>**ReLU** gives 0 for negative numbers and the number itself for positive ones: two straight pieces and a kink. A network of ReLUs is made of flat facets, like a cut stone. On each facet the *logits*, the numbers before the softmax, do not bend at all.</source>
        <translation>**ReLU** gibt 0 für negative Zahlen und die Zahl selbst für positive: zwei gerade Stücke und ein Knick. Ein Netz aus ReLUs besteht aus ebenen Facetten, wie ein geschliffener Stein. Auf jeder Facette krümmen sich die *Logits*, die Zahlen vor dem Softmax, überhaupt nicht.</translation>
    </message>
    <message>
        <source>**Softplus** rounds the kink off. Its sharpness β says how much: a small β bends widely, a large one only close to the old kink. Here β = 8.</source>
        <translation>**Softplus** rundet den Knick ab. Seine Schärfe β sagt, wie sehr: Ein kleines β krümmt weithin, ein großes nur dicht am alten Knick. Hier ist β = 8.</translation>
    </message>
    <message>
        <source>*Confidence* is the largest probability that a network gives, averaged over points: 50 % is a coin toss, 100 % is certainty.</source>
        <translation>Die *Konfidenz* ist die größte Wahrscheinlichkeit, die ein Netz angibt, gemittelt über Punkte: 50 % ist ein Münzwurf, 100 % ist Gewissheit.</translation>
    </message>
    <message>
        <source>1 gradient per sample</source>
        <translation>1 Gradient je Beispiel</translation>
    </message>
    <message>
        <source>1 plain step</source>
        <translation>1 gewöhnlichen Schritt</translation>
    </message>
    <message>
        <source>10 % quantile of ‖H‖</source>
        <translation>10-%-Quantil von ‖H‖</translation>
    </message>
    <message>
        <source>10 % quantile of ‖g‖</source>
        <translation>10-%-Quantil von ‖g‖</translation>
    </message>
    <message>
        <source>60 000 colour 32×32 pictures of animals and vehicles in ten classes (Krizhevsky 2009).</source>
        <translation>60 000 farbige 32×32-Bilder von Tieren und Fahrzeugen in zehn Klassen (Krizhevsky 2009).</translation>
    </message>
    <message>
        <source>70 000 grey 28×28 pictures of clothes in ten classes (Xiao, Rasul, Vollgraf 2017).</source>
        <translation>70 000 graue 28×28-Bilder von Kleidung in zehn Klassen (Xiao, Rasul, Vollgraf 2017).</translation>
    </message>
    <message>
        <source>70 000 grey 28×28 pictures of handwritten digits (LeCun, Cortes, Burges).</source>
        <translation>70 000 graue 28×28-Bilder handgeschriebener Ziffern (LeCun, Cortes, Burges).</translation>
    </message>
    <message>
        <source>90 % quantile of ‖H‖</source>
        <translation>90-%-Quantil von ‖H‖</translation>
    </message>
    <message>
        <source>90 % quantile of ‖g‖</source>
        <translation>90-%-Quantil von ‖g‖</translation>
    </message>
    <message>
        <source>A 3×3 convolution and three stages of two residual blocks (16, 32 and 64 channels), after He et al. 2016, without batch normalisation: deeper than the others, and slower.</source>
        <translation>Eine 3×3-Faltung und drei Stufen aus je zwei Residualblöcken (16, 32 und 64 Kanäle), nach He et al. 2016, ohne Batch-Normalisierung: tiefer als die anderen und langsamer.</translation>
    </message>
    <message>
        <source>A ReLU network is made of flat pieces. Does its loss bend all the same?</source>
        <translation>Ein ReLU-Netz besteht aus ebenen Stücken. Krümmt sich sein Verlust trotzdem?</translation>
    </message>
    <message>
        <source>A factor 10 to 100.</source>
        <translation>Ein Faktor von 10 bis 100.</translation>
    </message>
    <message>
        <source>A huge ε breaks everything</source>
        <translation>Ein riesiges ε bricht alles</translation>
    </message>
    <message>
        <source>A larger step</source>
        <translation>Ein größerer Schritt</translation>
    </message>
    <message>
        <source>A larger ε breaks more</source>
        <translation>Ein größeres ε bricht mehr</translation>
    </message>
    <message>
        <source>A long training</source>
        <translation>Ein langes Training</translation>
    </message>
    <message>
        <source>A loss over the plane</source>
        <translation>Ein Verlust über der Ebene</translation>
    </message>
    <message>
        <source>A network learns to tell classes apart, with a penalty on the curvature of its loss or another.</source>
        <translation>Ein Netz lernt, Klassen zu unterscheiden, mit einem Strafterm auf die Krümmung seines Verlusts oder einem anderen.</translation>
    </message>
    <message>
        <source>A network learns to tell two moons apart. How strongly does its loss bend, and where?</source>
        <translation>Ein Netz lernt, zwei Monde zu unterscheiden. Wie stark krümmt sich sein Verlust, und wo?</translation>
    </message>
    <message>
        <source>A network of flat pieces</source>
        <translation>Ein Netz aus ebenen Stücken</translation>
    </message>
    <message>
        <source>A picture has 784 pixels, so a random direction is nearly at right angles to the one that hurts. An attack puts all its size into that one. A curve measured with noise tells about noise, not about robustness.</source>
        <translation>Ein Bild hat 784 Pixel, also steht eine zufällige Richtung fast senkrecht auf der, die schadet. Ein Angriff legt seine ganze Größe in diese eine. Eine mit Rauschen gemessene Kurve erzählt von Rauschen, nicht von Robustheit.</translation>
    </message>
    <message>
        <source>A ramp is steep and does not bend at all. The Hessian penalty allows ramps, so the network builds one from moon to moon. The gradient penalty forbids ramps: all must be flat, and so the network dares to say very little.</source>
        <translation>Eine Rampe ist steil und krümmt sich gar nicht. Der Hesse-Strafterm erlaubt Rampen, also baut das Netz eine von Mond zu Mond. Der Gradienten-Strafterm verbietet Rampen: Alles muss flach sein, und so traut sich das Netz kaum etwas zu sagen.</translation>
    </message>
    <message>
        <source>A ring inside a ring: the boundary must close.</source>
        <translation>Ein Ring in einem Ring: Die Grenze muss sich schließen.</translation>
    </message>
    <message>
        <source>A robustness curve shows the accuracy (upwards) against the size ε of the attack (to the right). With ε in L∞ no pixel changes by more than ε; pixels lie between 0 and 1.</source>
        <translation>Eine Robustheitskurve zeigt die Genauigkeit (nach oben) über der Größe ε des Angriffs (nach rechts). Mit ε in L∞ ändert sich kein Pixel um mehr als ε; Pixel liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>A search without gradients finds nothing new</source>
        <translation>Eine Suche ohne Gradienten findet nichts Neues</translation>
    </message>
    <message>
        <source>A short training</source>
        <translation>Ein kurzes Training</translation>
    </message>
    <message>
        <source>A small gradient everywhere means that probabilities hardly change from place to place, so they all stay near one half. A ramp may go from sure to sure. A network that must not be steep pays with its confidence.</source>
        <translation>Überall ein kleiner Gradient heißt, dass sich die Wahrscheinlichkeiten von Ort zu Ort kaum ändern, also bleiben alle bei einhalb. Eine Rampe darf von sicher zu sicher gehen. Ein Netz, das nicht steil sein darf, bezahlt mit seiner Konfidenz.</translation>
    </message>
    <message>
        <source>A small gradient penalty keeps this network from becoming too sure of itself, so that there is something to measure.</source>
        <translation>Ein kleiner Gradienten-Strafterm hält dieses Netz davon ab, sich zu sicher zu werden, damit es etwas zu messen gibt.</translation>
    </message>
    <message>
        <source>A smooth bend</source>
        <translation>Eine sanfte Biegung</translation>
    </message>
    <message>
        <source>A step is this times ε/k, so that the steps together can cross the ball that many times half over.</source>
        <translation>Ein Schritt ist dies mal ε/k, sodass die Schritte zusammen die halbe Kugel so viele Male durchqueren können.</translation>
    </message>
    <message>
        <source>A two-layer ReLU network learns cos θ + cos 4θ + cos 10θ: the low frequency first, the high one last.</source>
        <translation>Ein zweischichtiges ReLU-Netz lernt cos θ + cos 4θ + cos 10θ: die tiefe Frequenz zuerst, die hohe zuletzt.</translation>
    </message>
    <message>
        <source>A whole number of periods around the circle.</source>
        <translation>Eine ganze Zahl von Perioden rund um den Kreis.</translation>
    </message>
    <message>
        <source>APGD on cross-entropy</source>
        <translation>APGD auf die Kreuzentropie</translation>
    </message>
    <message>
        <source>APGD on the difference of logits ratio, which stays the same when a network multiplies all its logits by a large number, a way to hide the gradient of the cross-entropy. With two classes the third largest logit does not exist, so it climbs the plain margin instead.</source>
        <translation>APGD auf das Verhältnis der Logit-Differenzen, das gleich bleibt, wenn ein Netz alle seine Logits mit einer großen Zahl malnimmt, womit sich der Gradient der Kreuzentropie verstecken lässt. Bei zwei Klassen gibt es kein drittgrößtes Logit, also klettert es dann auf der einfachen Marge.</translation>
    </message>
    <message>
        <source>APGD on the logit ratio</source>
        <translation>APGD auf das Logit-Verhältnis</translation>
    </message>
    <message>
        <source>APGD once for each of the likeliest other classes, pulling the input towards that class alone. It finds examples that one untargeted climb misses. With two or three classes the ratio&apos;s denominator does not exist, so it climbs the plain margin z_t − z_y instead.</source>
        <translation>APGD je einmal für jede der wahrscheinlichsten anderen Klassen; es zieht die Eingabe allein zu dieser Klasse hin. Es findet Beispiele, die ein ungerichteter Aufstieg verfehlt. Bei zwei oder drei Klassen gibt es den Nenner des Verhältnisses nicht, also klettert es dann auf der einfachen Marge z_t − z_y.</translation>
    </message>
    <message>
        <source>APGD towards other classes</source>
        <translation>APGD auf andere Klassen zu</translation>
    </message>
    <message>
        <source>Abort early</source>
        <translation>Früh abbrechen</translation>
    </message>
    <message>
        <source>About 0.</source>
        <translation>Etwa 0.</translation>
    </message>
    <message>
        <source>About as many as FGSM says.</source>
        <translation>Etwa so viele, wie FGSM sagt.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy against the size of the attack</source>
        <translation>Genauigkeit über der Größe des Angriffs</translation>
    </message>
    <message>
        <source>Accuracy on the test set at the end of the last epoch</source>
        <translation>Genauigkeit auf der Testmenge am Ende der letzten Epoche</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam adapts the step of every weight; SGD takes the plain gradient with momentum.</source>
        <translation>Adam passt den Schritt jedes Gewichts an; SGD nimmt den einfachen Gradienten mit Impuls.</translation>
    </message>
    <message>
        <source>Adam steps for each c at most. The authors allow 10000.</source>
        <translation>Höchstens so viele Adam-Schritte für jedes c. Die Autoren erlauben 10000.</translation>
    </message>
    <message>
        <source>Adapts the step of every weight to its gradients; works well untuned.</source>
        <translation>Passt den Schritt jedes Gewichts an seine Gradienten an; geht ohne Einstellen gut.</translation>
    </message>
    <message>
        <source>Adds λ₁ · mean ‖g‖² to the loss, the input-gradient penalty alongside.</source>
        <translation>Fügt dem Verlust λ₁ · Mittel ‖g‖² hinzu, den Strafterm auf den Eingabegradienten, nebenher.</translation>
    </message>
    <message>
        <source>Also 0: flat pieces cannot bend.</source>
        <translation>Auch 0: Ebene Stücke können sich nicht krümmen.</translation>
    </message>
    <message>
        <source>An attack moves an input so that the loss grows. Two penalties shall make that harder while the network learns:</source>
        <translation>Ein Angriff bewegt eine Eingabe so, dass der Verlust wächst. Zwei Strafterme sollen das erschweren, während das Netz lernt:</translation>
    </message>
    <message>
        <source>An attack that takes one step can jump over the very mistake it looks for.</source>
        <translation>Ein Angriff in einem Schritt kann über genau den Fehler springen, den er sucht.</translation>
    </message>
    <message>
        <source>And against an attack?</source>
        <translation>Und gegen einen Angriff?</translation>
    </message>
    <message>
        <source>Ankle boot</source>
        <translation>Stiefelette</translation>
    </message>
    <message>
        <source>Around each point the loss now climbs gently, so an attack has to go farther for a mistake. Both pay for it: without an attack the plain network is right more often. Which penalty is the better one cannot be read from one pair of strengths; for that, compare them at equal accuracy, over several strengths and seeds.</source>
        <translation>Um jeden Punkt steigt der Verlust nun sanft, also muss ein Angriff für einen Fehler weiter gehen. Beide bezahlen dafür: Ohne Angriff hat das einfache Netz öfter recht. Welcher Strafterm der bessere ist, lässt sich aus einem Paar von Stärken nicht ablesen; vergleichen Sie sie dafür bei gleicher Genauigkeit, über mehrere Stärken und Startwerte.</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Aufstieg</translation>
    </message>
    <message>
        <source>Ascent step α</source>
        <translation>Schrittweite α des Aufstiegs</translation>
    </message>
    <message>
        <source>Ask *whose* curvature is meant: that of the **loss** or that of the **logits**. For ReLU the second is 0, except on the kinks, where it does not exist.</source>
        <translation>Fragen Sie, *wessen* Krümmung gemeint ist: die des **Verlusts** oder die der **Logits**. Bei ReLU ist die zweite 0, außer auf den Knicken, wo es sie nicht gibt.</translation>
    </message>
    <message>
        <source>Back towards the kink</source>
        <translation>Zurück zum Knick</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Tasche</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Before training the network is nearly the same everywhere, so its loss is nearly flat.</source>
        <translation>Vor dem Training ist das Netz überall fast gleich, also ist sein Verlust fast flach.</translation>
    </message>
    <message>
        <source>Begin at a random point of the ball instead of at x, where the gradient may vanish.</source>
        <translation>Bei einem zufälligen Punkt der Kugel beginnen statt bei x, wo der Gradient verschwinden kann.</translation>
    </message>
    <message>
        <source>Bent everywhere?</source>
        <translation>Überall gekrümmt?</translation>
    </message>
    <message>
        <source>Best accuracy on the test set at the end of an epoch</source>
        <translation>Beste Genauigkeit auf der Testmenge am Ende einer Epoche</translation>
    </message>
    <message>
        <source>Best test</source>
        <translation>Bester Test</translation>
    </message>
    <message>
        <source>Bisection steps from the point found towards the input. 0 leaves the published attack, whose distances are too long by the overshoot and more.</source>
        <translation>Halbierungsschritte vom gefundenen Punkt zur Eingabe hin. 0 lässt den veröffentlichten Angriff, dessen Abstände um das Überschießen und mehr zu lang sind.</translation>
    </message>
    <message>
        <source>Both about as many: the same size is the same harm.</source>
        <translation>Beide etwa gleich viele: gleiche Größe, gleicher Schaden.</translation>
    </message>
    <message>
        <source>Both penalised networks.</source>
        <translation>Beide Netze mit Strafterm.</translation>
    </message>
    <message>
        <source>By how much the wrong class must win. Above 0 the examples are farther away but carry over better.</source>
        <translation>Um wie viel die falsche Klasse gewinnen muss. Über 0 sind die Beispiele weiter weg, übertragen sich aber besser.</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CURE</source>
        <translation>CURE</translation>
    </message>
    <message>
        <source>Candidate classes</source>
        <translation>Betrachtete Klassen</translation>
    </message>
    <message>
        <source>Carlini–Wagner (L2 only)</source>
        <translation>Carlini–Wagner (nur L2)</translation>
    </message>
    <message>
        <source>Ce</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Choose the radius ε that the network should withstand (L2, pixels in [0,1]); the weights of slope and curvature follow from the second-order expansion of the loss. Leave λ at 1 for the calibrated penalty.</source>
        <translation>Wählen Sie den Radius ε, dem das Netz standhalten soll (L2, Pixel in [0,1]); die Gewichte von Steigung und Krümmung folgen aus der Entwicklung zweiter Ordnung des Verlusts. Lassen Sie λ bei 1 für den abgestimmten Strafterm.</translation>
    </message>
    <message>
        <source>Circle: three frequencies</source>
        <translation>Kreis: drei Frequenzen</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Click a point of the curve in the tab *Robustness*: the pictures that fall there appear beside it.</source>
        <translation>Klicken Sie im Reiter *Robustheit* einen Punkt der Kurve an: Die Bilder, die dort fallen, erscheinen daneben.</translation>
    </message>
    <message>
        <source>Coat</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>Compared with the long plain training, the penalised network has …</source>
        <translation>Verglichen mit dem langen gewöhnlichen Training hat das Netz mit Strafterm …</translation>
    </message>
    <message>
        <source>Confidence penalty</source>
        <translation>Konfidenz-Strafterm</translation>
    </message>
    <message>
        <source>Confidence κ</source>
        <translation>Konfidenz κ</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cross-entropy −log p(true class), averaged over the batch (faint: each batch; strong: smoothed) and over the test set.</source>
        <translation>Kreuzentropie −log p(wahre Klasse), gemittelt über den Batch (blass: jeder Batch; stark: geglättet) und über die Testmenge.</translation>
    </message>
    <message>
        <source>Curvature is the change of slope. It is not spread evenly: it lives **along the decision border**, and learning makes it.</source>
        <translation>Krümmung ist die Änderung der Steigung. Sie ist nicht gleichmäßig verteilt: Sie lebt **entlang der Entscheidungsgrenze**, und das Lernen erzeugt sie.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Decay μ</source>
        <translation>Abklingen μ</translation>
    </message>
    <message>
        <source>DeepFool</source>
        <translation>DeepFool</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Abstieg</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Distance h</source>
        <translation>Abstand h</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Double precision finds nothing new</source>
        <translation>Doppelte Genauigkeit findet nichts Neues</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Dress</source>
        <translation>Kleid</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each accuracy under attack in this lesson is a share of 200 pictures. Chance alone moves such a share by up to 7 points either way. The bars at the points of a curve show that, and they shrink with more pictures.</source>
        <translation>Jede Genauigkeit unter Angriff in dieser Lektion ist ein Anteil von 200 Bildern. Schon der Zufall bewegt einen solchen Anteil um bis zu 7 Prozentpunkte in beide Richtungen. Die Balken an den Punkten einer Kurve zeigen das, und mit mehr Bildern schrumpfen sie.</translation>
    </message>
    <message>
        <source>Each point of the plane is an input. For each input the network gives probabilities, and the **loss** says how wrong they are: 0 is perfect, log 2 ≈ 0.69 is a coin toss between two classes.</source>
        <translation>Jeder Punkt der Ebene ist eine Eingabe. Für jede Eingabe gibt das Netz Wahrscheinlichkeiten an, und der **Verlust** sagt, wie falsch sie sind: 0 ist vollkommen, log 2 ≈ 0.69 ist ein Münzwurf zwischen zwei Klassen.</translation>
    </message>
    <message>
        <source>End a search that gained less than 0.01 % in a tenth of its iterations.</source>
        <translation>Beendet eine Suche, die in einem Zehntel ihrer Iterationen weniger als 0.01 % gewann.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Error of each harmonic</source>
        <translation>Fehler jeder Harmonischen</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Every curve must come down to 0. One that does not tells of a weak attack, not of a strong network. Look at the right end of a curve before you believe its middle.</source>
        <translation>Jede Kurve muss auf 0 herunterkommen. Eine, die es nicht tut, erzählt von einem schwachen Angriff, nicht von einem starken Netz. Sehen Sie auf das rechte Ende einer Kurve, bevor Sie ihrer Mitte glauben.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>FGSM</source>
        <translation>FGSM</translation>
    </message>
    <message>
        <source>FGSM says that so many points withstand ε = 0.25. PGD may stop on the way.</source>
        <translation>FGSM sagt, dass so viele Punkte ε = 0.25 standhalten. PGD darf unterwegs anhalten.</translation>
    </message>
    <message>
        <source>FGSM trusts the slope at the start. Where the loss **bends**, the slope soon says nothing: curvature is what makes one step fail.</source>
        <translation>FGSM vertraut der Steigung am Anfang. Wo sich der Verlust **krümmt**, sagt die Steigung bald nichts mehr: Krümmung ist es, was einen einzigen Schritt scheitern lässt.</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>Fashion-MNIST, input-Hessian penalty</source>
        <translation>Fashion-MNIST, Hesse-Strafterm</translation>
    </message>
    <message>
        <source>Fashion-MNIST, input-gradient penalty</source>
        <translation>Fashion-MNIST, Gradienten-Strafterm</translation>
    </message>
    <message>
        <source>Fashion-MNIST, no penalty</source>
        <translation>Fashion-MNIST, ohne Strafterm</translation>
    </message>
    <message>
        <source>Fewer, but more than a third of what FGSM says.</source>
        <translation>Weniger, aber mehr als ein Drittel dessen, was FGSM sagt.</translation>
    </message>
    <message>
        <source>First a plain network learns the moons. How do the two compare when ε is small?</source>
        <translation>Zuerst lernt ein einfaches Netz die Monde. Wie stehen die beiden zueinander, wenn ε klein ist?</translation>
    </message>
    <message>
        <source>First c</source>
        <translation>Erstes c</translation>
    </message>
    <message>
        <source>First square&apos;s share</source>
        <translation>Anteil des ersten Quadrats</translation>
    </message>
    <message>
        <source>First the gradient penalty, with λ = 0.3.</source>
        <translation>Zuerst der Gradienten-Strafterm, mit λ = 0.3.</translation>
    </message>
    <message>
        <source>First three epochs. Note the median ‖H‖ and the mean confidence.</source>
        <translation>Zuerst drei Epochen. Merken Sie sich den Median von ‖H‖ und die mittlere Konfidenz.</translation>
    </message>
    <message>
        <source>Folder with the files of a picture data set. Empty: searched in the usual places.</source>
        <translation>Ordner mit den Dateien eines Bilddatensatzes. Leer: wird an den üblichen Orten gesucht.</translation>
    </message>
    <message>
        <source>For that reason the program records the confidence beside ‖H‖ (confidence_mean in metrics.csv), and warns when ‖H‖ is small where the confidence is saturated.</source>
        <translation>Aus diesem Grund zeichnet das Programm die Konfidenz neben ‖H‖ auf (confidence_mean in metrics.csv) und warnt, wenn ‖H‖ klein ist, wo die Konfidenz gesättigt ist.</translation>
    </message>
    <message>
        <source>Forward passes that Square may spend per sample. AutoAttack uses 5000.</source>
        <translation>Vorwärtsdurchläufe, die Square je Beispiel verbrauchen darf. AutoAttack nimmt 5000.</translation>
    </message>
    <message>
        <source>Forward passes that may be spent per sample. AutoAttack uses 5000.</source>
        <translation>Vorwärtsdurchläufe, die je Beispiel verbraucht werden dürfen. AutoAttack nimmt 5000.</translation>
    </message>
    <message>
        <source>Four squares in a chessboard: not separable by a line.</source>
        <translation>Vier Quadrate im Schachbrett: durch keine Gerade zu trennen.</translation>
    </message>
    <message>
        <source>Frequencies on a circle</source>
        <translation>Frequenzen auf einem Kreis</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>Global Lipschitz constant</source>
        <translation>Globale Lipschitz-Konstante</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Gradient + Hessian for a radius ε</source>
        <translation>Gradient + Hesse für einen Radius ε</translation>
    </message>
    <message>
        <source>Gradient descent on ½ Σ (f − y)² over all samples at once.</source>
        <translation>Gradientenabstieg auf ½ Σ (f − y)² über alle Beispiele zugleich.</translation>
    </message>
    <message>
        <source>Gradient or Hessian penalty?</source>
        <translation>Gradienten- oder Hesse-Strafterm?</translation>
    </message>
    <message>
        <source>Gradient steps of each APGD climb.</source>
        <translation>Gradientenschritte jedes APGD-Aufstiegs.</translation>
    </message>
    <message>
        <source>Gradient steps of the search. More find worse inputs and cost more; MNIST at ε = 0.3 is usually trained with 40.</source>
        <translation>Gradientenschritte der Suche. Mehr finden schlimmere Eingaben und kosten mehr; MNIST mit ε = 0.3 wird meist mit 40 trainiert.</translation>
    </message>
    <message>
        <source>Gradient steps per restart. More steps find more.</source>
        <translation>Gradientenschritte je Neustart. Mehr Schritte finden mehr.</translation>
    </message>
    <message>
        <source>Gradient steps per restart. Step lengths are reconsidered after 22 % of them and then more often.</source>
        <translation>Gradientenschritte je Neustart. Die Schrittweite wird nach 22 % davon und dann öfter überdacht.</translation>
    </message>
    <message>
        <source>Gradient steps per target class.</source>
        <translation>Gradientenschritte je Zielklasse.</translation>
    </message>
    <message>
        <source>Gradient steps, each ε/k long.</source>
        <translation>Gradientenschritte, jeder ε/k lang.</translation>
    </message>
    <message>
        <source>Gradient term λ₁</source>
        <translation>Gradiententerm λ₁</translation>
    </message>
    <message>
        <source>Halvings of the way back</source>
        <translation>Halbierungen des Rückwegs</translation>
    </message>
    <message>
        <source>Hardly: less than 5 points.</source>
        <translation>Kaum: weniger als 5 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Here PGD found many mistakes that FGSM flew over, and others stood.</source>
        <translation>Hier fand PGD viele Fehler, die FGSM überflog, und andere hielten stand.</translation>
    </message>
    <message>
        <source>Here all points see a similar bend. The border of the classes is so wide that they all lie within it.</source>
        <translation>Hier sehen alle Punkte eine ähnliche Krümmung. Die Grenze der Klassen ist so breit, dass alle in ihr liegen.</translation>
    </message>
    <message>
        <source>Here as many points were lost by the longer step as were flown over.</source>
        <translation>Hier gingen durch den längeren Schritt so viele Punkte verloren, wie überflogen wurden.</translation>
    </message>
    <message>
        <source>Here both are about equally sure of themselves.</source>
        <translation>Hier sind sich beide etwa gleich sicher.</translation>
    </message>
    <message>
        <source>Here even a short way bends enough for the single step to miss mistakes.</source>
        <translation>Hier krümmt sich schon ein kurzer Weg genug, dass der einzelne Schritt Fehler verfehlt.</translation>
    </message>
    <message>
        <source>Here it does. But look at the confidence, too: it may be the better accuracy that helps, not the small ‖H‖.</source>
        <translation>Hier ja. Aber sehen Sie auch auf die Konfidenz: Vielleicht hilft die bessere Genauigkeit, nicht das kleine ‖H‖.</translation>
    </message>
    <message>
        <source>Here neither effect won. Look at the confidence: is it near 100 %?</source>
        <translation>Hier gewann keine der Wirkungen. Sehen Sie auf die Konfidenz: Ist sie nahe 100 %?</translation>
    </message>
    <message>
        <source>Here no penalty helped. Were they strong enough to change the border?</source>
        <translation>Hier half kein Strafterm. Waren sie stark genug, um die Grenze zu ändern?</translation>
    </message>
    <message>
        <source>Here noise does a good part of the harm. Was the attack strong enough?</source>
        <translation>Hier richtet das Rauschen einen guten Teil des Schadens an. War der Angriff stark genug?</translation>
    </message>
    <message>
        <source>Here noise does nearly as much harm as the attack. That is typical for very few pixels, where a random direction is often a bad one.</source>
        <translation>Hier schadet Rauschen fast so sehr wie der Angriff. Das ist typisch bei sehr wenigen Pixeln, wo eine zufällige Richtung oft eine schlechte ist.</translation>
    </message>
    <message>
        <source>Here one step told nearly the truth.</source>
        <translation>Hier sagte ein Schritt fast die Wahrheit.</translation>
    </message>
    <message>
        <source>Here only the Hessian penalty helped. The gradient penalty may have cost too much accuracy.</source>
        <translation>Hier half nur der Hesse-Strafterm. Der Gradienten-Strafterm hat vielleicht zu viel Genauigkeit gekostet.</translation>
    </message>
    <message>
        <source>Here only the gradient penalty helped. A ramp that is too steep is easily climbed.</source>
        <translation>Hier half nur der Gradienten-Strafterm. Eine zu steile Rampe ist leicht zu erklimmen.</translation>
    </message>
    <message>
        <source>Here slope and bend came down together. On other data or with other strengths they part.</source>
        <translation>Hier gingen Steigung und Krümmung miteinander zurück. Bei anderen Daten oder Stärken trennen sie sich.</translation>
    </message>
    <message>
        <source>Here some pictures withstand everything, and that cannot be: the attack is too weak, or the network hides its gradients. Do not trust such a curve.</source>
        <translation>Hier halten einige Bilder allem stand, und das kann nicht sein: Der Angriff ist zu schwach, oder das Netz versteckt seine Gradienten. Trauen Sie so einer Kurve nicht.</translation>
    </message>
    <message>
        <source>Here the Hessian penalty made the loss flatter than the gradient penalty did. That happens where it is so strong that the network stops learning.</source>
        <translation>Hier machte der Hesse-Strafterm den Verlust flacher als der Gradienten-Strafterm. Das geschieht, wo er so stark ist, dass das Netz aufhört zu lernen.</translation>
    </message>
    <message>
        <source>Here the bends hardly changed. Look at the accuracy: did the network learn anything at all?</source>
        <translation>Hier änderten sich die Krümmungen kaum. Sehen Sie auf die Genauigkeit: Hat das Netz überhaupt etwas gelernt?</translation>
    </message>
    <message>
        <source>Here the border became sharper for more than half of the points.</source>
        <translation>Hier wurde die Grenze für mehr als die Hälfte der Punkte schärfer.</translation>
    </message>
    <message>
        <source>Here the gap has another size or another sign than expected. One seed and few pictures: repeat it before you conclude.</source>
        <translation>Hier hat der Unterschied eine andere Größe oder ein anderes Vorzeichen als erwartet. Ein Startwert und wenige Bilder: Wiederholen Sie es, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>Here the gradient penalty left more confidence. It must have been weak.</source>
        <translation>Hier ließ der Gradienten-Strafterm mehr Konfidenz übrig. Er muss schwach gewesen sein.</translation>
    </message>
    <message>
        <source>Here the logits do not bend anywhere that was looked at.</source>
        <translation>Hier krümmen sich die Logits nirgends, wo nachgesehen wurde.</translation>
    </message>
    <message>
        <source>Here the longer step found more mistakes. The moons are far enough apart that it did not fly over one.</source>
        <translation>Hier fand der längere Schritt mehr Fehler. Die Monde liegen weit genug auseinander, dass er keinen überflog.</translation>
    </message>
    <message>
        <source>Here the loss is flat. Look at the confidence: a saturated softmax does not bend either.</source>
        <translation>Hier ist der Verlust flach. Sehen Sie auf die Konfidenz: Ein gesättigter Softmax krümmt sich auch nicht.</translation>
    </message>
    <message>
        <source>Here the network became flatter while it learned. That happens where the classes lie so far apart that no steep border is needed.</source>
        <translation>Hier wurde das Netz beim Lernen flacher. Das geschieht, wo die Klassen so weit auseinanderliegen, dass keine steile Grenze nötig ist.</translation>
    </message>
    <message>
        <source>Here the penalty changed little. Was it too weak, or the training too short?</source>
        <translation>Hier änderte der Strafterm wenig. War er zu schwach oder das Training zu kurz?</translation>
    </message>
    <message>
        <source>Here the penalty did not help against this attack.</source>
        <translation>Hier half der Strafterm gegen diesen Angriff nicht.</translation>
    </message>
    <message>
        <source>Here the strips are still wide enough for most points to lie in one.</source>
        <translation>Hier sind die Streifen noch breit genug, dass die meisten Punkte in einem liegen.</translation>
    </message>
    <message>
        <source>Here the stronger bends and the narrower strips made up for each other.</source>
        <translation>Hier glichen sich die stärkeren Krümmungen und die schmaleren Streifen aus.</translation>
    </message>
    <message>
        <source>Hessian–vector products spent on finding the direction of largest curvature.</source>
        <translation>Produkte mit der Hesse-Matrix, die auf die Suche nach der Richtung größter Krümmung verwendet werden.</translation>
    </message>
    <message>
        <source>Hessian–vector products spent on finding the direction of largest curvature. One is enough when it starts at the gradient.</source>
        <translation>Produkte mit der Hesse-Matrix, die auf die Suche nach der Richtung größter Krümmung verwendet werden. Eines genügt, wenn sie beim Gradienten beginnt.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>Hidden units, two of each direction with opposite signs, so that the network begins at 0.</source>
        <translation>Verborgene Einheiten, je Richtung zwei mit entgegengesetztem Vorzeichen, sodass das Netz bei 0 beginnt.</translation>
    </message>
    <message>
        <source>High frequency κ₃</source>
        <translation>Hohe Frequenz κ₃</translation>
    </message>
    <message>
        <source>High κ₃</source>
        <translation>Hoch κ₃</translation>
    </message>
    <message>
        <source>How do the two curves compare at ε = 0.1?</source>
        <translation>Wie liegen die beiden Kurven bei ε = 0.1 zueinander?</translation>
    </message>
    <message>
        <source>How does the accuracy under FGSM change from ε = 0.15 to ε = 0.25?</source>
        <translation>Wie ändert sich die Genauigkeit unter FGSM von ε = 0.15 nach ε = 0.25?</translation>
    </message>
    <message>
        <source>How far apart are the two quantiles of ‖H‖?</source>
        <translation>Wie weit liegen die beiden Quantile von ‖H‖ auseinander?</translation>
    </message>
    <message>
        <source>How far each step moves the weights. Too large diverges, too small is slow.</source>
        <translation>Wie weit jeder Schritt die Gewichte bewegt. Zu groß divergiert, zu klein ist langsam.</translation>
    </message>
    <message>
        <source>How far the optimiser moves the weights in each step, as the schedule has it.</source>
        <translation>Wie weit der Optimierer die Gewichte in jedem Schritt bewegt, nach dem Zeitplan.</translation>
    </message>
    <message>
        <source>How many other classes APGD-T tries, those with the highest logits first.</source>
        <translation>Wie viele andere Klassen APGD-T versucht, die mit den höchsten Logits zuerst.</translation>
    </message>
    <message>
        <source>How many other classes are tried, those with the highest logits first; never more than there are.</source>
        <translation>Wie viele andere Klassen versucht werden, die mit den höchsten Logits zuerst; nie mehr, als es gibt.</translation>
    </message>
    <message>
        <source>How many points the network learns from.</source>
        <translation>Aus wie vielen Punkten das Netz lernt.</translation>
    </message>
    <message>
        <source>How many points withstand PGD at ε = 0.25?</source>
        <translation>Wie viele Punkte halten PGD bei ε = 0.25 stand?</translation>
    </message>
    <message>
        <source>How much farther than the linear boundary the point is pushed, as a share of the way.</source>
        <translation>Wie weit der Punkt über die lineare Grenze hinausgeschoben wird, als Anteil des Wegs.</translation>
    </message>
    <message>
        <source>How much of each frequency of the target is still missing: the amplitude of that frequency in f − y. Low frequencies go first: their share shrinks in a time that grows with κ².</source>
        <translation>Wie viel von jeder Frequenz des Ziels noch fehlt: die Amplitude dieser Frequenz in f − y. Tiefe Frequenzen gehen zuerst: Ihr Anteil schrumpft in einer Zeit, die mit κ² wächst.</translation>
    </message>
    <message>
        <source>How much of the mean is kept at each step. 0 is plain iterative FGSM.</source>
        <translation>Wie viel des Mittels in jedem Schritt bleibt. 0 ist gewöhnliches iteriertes FGSM.</translation>
    </message>
    <message>
        <source>How often the whole training set is seen.</source>
        <translation>Wie oft die ganze Trainingsmenge gesehen wird.</translation>
    </message>
    <message>
        <source>How sure is a point of the curve?</source>
        <translation>Wie sicher ist ein Punkt der Kurve?</translation>
    </message>
    <message>
        <source>How the direction is searched: power iteration, Lanczos, or the gradient ascent of the original paper (two products a step).</source>
        <translation>Wie die Richtung gesucht wird: Potenzmethode, Lanczos oder der Gradientenaufstieg der ursprünglichen Arbeit (zwei Produkte je Schritt).</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Wie sich die Lernrate über den Lauf ändert.</translation>
    </message>
    <message>
        <source>How the size of a perturbation is measured: its largest pixel (linf) or its Euclidean length (l2).</source>
        <translation>Wie die Größe einer Störung gemessen wird: ihr größtes Pixel (linf) oder ihre euklidische Länge (l2).</translation>
    </message>
    <message>
        <source>Independent random starts on the boundary of the ball; the worst per sample counts.</source>
        <translation>Unabhängige zufällige Starts auf dem Rand der Kugel; der schlimmste je Beispiel zählt.</translation>
    </message>
    <message>
        <source>Independent random starts; the worst per sample counts.</source>
        <translation>Unabhängige zufällige Starts; der schlimmste je Beispiel zählt.</translation>
    </message>
    <message>
        <source>Input curvature ‖H‖ and slope ‖g‖</source>
        <translation>Krümmung ‖H‖ und Steigung ‖g‖ am Eingang</translation>
    </message>
    <message>
        <source>Input gradient</source>
        <translation>Eingabegradient</translation>
    </message>
    <message>
        <source>Input-Hessian Frobenius norm</source>
        <translation>Frobeniusnorm der Eingabe-Hesse-Matrix</translation>
    </message>
    <message>
        <source>Input-Hessian norm</source>
        <translation>Norm der Eingabe-Hesse-Matrix</translation>
    </message>
    <message>
        <source>Input-Hessian norm, exact</source>
        <translation>Norm der Eingabe-Hesse-Matrix, genau</translation>
    </message>
    <message>
        <source>It begins at ε = 0 with the accuracy without attack. From there it can only fall.</source>
        <translation>Sie beginnt bei ε = 0 mit der Genauigkeit ohne Angriff. Von dort kann sie nur fallen.</translation>
    </message>
    <message>
        <source>It falls to less than a tenth.</source>
        <translation>Es fällt auf weniger als ein Zehntel.</translation>
    </message>
    <message>
        <source>It falls: learning makes the loss smooth.</source>
        <translation>Sie fällt: Lernen macht den Verlust glatt.</translation>
    </message>
    <message>
        <source>It falls: more room, more mistakes.</source>
        <translation>Sie fällt: mehr Platz, mehr Fehler.</translation>
    </message>
    <message>
        <source>It grows many times over.</source>
        <translation>Es wächst um ein Vielfaches.</translation>
    </message>
    <message>
        <source>It grows: longer training, sharper border.</source>
        <translation>Es wächst: längeres Training, schärfere Grenze.</translation>
    </message>
    <message>
        <source>It rises: the larger attack finds fewer mistakes.</source>
        <translation>Sie steigt: Der größere Angriff findet weniger Fehler.</translation>
    </message>
    <message>
        <source>It stays about the same.</source>
        <translation>Es bleibt etwa gleich.</translation>
    </message>
    <message>
        <source>It stays of the same size.</source>
        <translation>Es bleibt in derselben Größenordnung.</translation>
    </message>
    <message>
        <source>It stays the same.</source>
        <translation>Sie bleibt gleich.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations n</source>
        <translation>Iterationen n</translation>
    </message>
    <message>
        <source>Its loss is alive everywhere, so there is something to bend; but it bends gently, and its border runs in the middle. Divide by the slope and the numbers tell the truth again: ‖H‖/‖g‖ does not shrink when the network merely becomes sure.</source>
        <translation>Sein Verlust lebt überall, also gibt es etwas zu krümmen; aber er krümmt sich sanft, und seine Grenze verläuft in der Mitte. Teilen Sie durch die Steigung, und die Zahlen sagen wieder die Wahrheit: ‖H‖/‖g‖ schrumpft nicht, wenn das Netz bloß sicher wird.</translation>
    </message>
    <message>
        <source>Jacobian</source>
        <translation>Jacobi-Matrix</translation>
    </message>
    <message>
        <source>Keeps the clean loss and asks that the predicted probabilities change little anywhere within ε of a picture, whatever its label. The strength is the published β: it trades clean accuracy against robustness, usually from 1 to 6.</source>
        <translation>Behält den Verlust ohne Störung und verlangt, dass sich die vorhergesagten Wahrscheinlichkeiten im Umkreis ε eines Bilds wenig ändern, was auch immer seine Klasse ist. Die Stärke ist das veröffentlichte β: Es tauscht Genauigkeit ohne Angriff gegen Robustheit, meist von 1 bis 6.</translation>
    </message>
    <message>
        <source>L2 radius that the loss should stay small in.</source>
        <translation>L2-Radius, in dem der Verlust klein bleiben soll.</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Largest |eigenvalue| of the input Hessian, median of the newest probe</source>
        <translation>Größter Betrag eines Eigenwerts der Eingabe-Hesse-Matrix, Median der neuesten Messung</translation>
    </message>
    <message>
        <source>Last a network without any penalty. PGD may move each coordinate by up to ε = 0.08; the plane is 1 wide.</source>
        <translation>Zuletzt ein Netz ganz ohne Strafterm. PGD darf jede Koordinate um bis zu ε = 0.08 bewegen; die Ebene ist 1 breit.</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>Length of the inner weights at the start. Large: a step turns no unit and the training is that of a fixed kernel. Small: the units move, and low and high frequencies are learned in another time.</source>
        <translation>Länge der inneren Gewichte am Anfang. Groß: Ein Schritt dreht keine Einheit, und das Training ist das eines festen Kerns. Klein: Die Einheiten bewegen sich, und tiefe und hohe Frequenzen werden in anderer Zeit gelernt.</translation>
    </message>
    <message>
        <source>Length of the step (L2, pixels in [0,1]) over which the change of the gradient counts. It grows from 0 during the warm-up, together with λ.</source>
        <translation>Länge des Schritts (L2, Pixel in [0,1]), über den die Änderung des Gradienten zählt. Sie wächst beim Anlauf von 0 an, zusammen mit λ.</translation>
    </message>
    <message>
        <source>Less than a factor 10: it bends much alike everywhere.</source>
        <translation>Weniger als ein Faktor 10: Er krümmt sich überall ähnlich.</translation>
    </message>
    <message>
        <source>Linear (softmax regression)</source>
        <translation>Linear (Softmax-Regression)</translation>
    </message>
    <message>
        <source>Linear network, closed form</source>
        <translation>Lineares Netz, geschlossene Form</translation>
    </message>
    <message>
        <source>Linear region</source>
        <translation>Lineares Gebiet</translation>
    </message>
    <message>
        <source>Linearisations at most; most samples need two or three.</source>
        <translation>Höchstens so viele Linearisierungen; die meisten Beispiele brauchen zwei oder drei.</translation>
    </message>
    <message>
        <source>Linf</source>
        <translation>Linf</translation>
    </message>
    <message>
        <source>Local linearity (LLR)</source>
        <translation>Lokale Linearität (LLR)</translation>
    </message>
    <message>
        <source>Log every (steps)</source>
        <translation>Aufzeichnen alle (Schritte)</translation>
    </message>
    <message>
        <source>Longest time between two saves of a run&apos;s state. It is also saved at the end of each epoch, at most once a second. A run that is interrupted goes on from its last save.</source>
        <translation>Längste Zeit zwischen zwei Sicherungen eines Laufs. Er wird auch am Ende jeder Epoche gesichert, höchstens einmal in der Sekunde. Ein unterbrochener Lauf geht ab seiner letzten Sicherung weiter.</translation>
    </message>
    <message>
        <source>Look at the tab *Training*: how did the band of ‖H‖ grow?</source>
        <translation>Sehen Sie auf den Reiter *Training*: Wie ist das Band von ‖H‖ gewachsen?</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Low frequency κ₁</source>
        <translation>Tiefe Frequenz κ₁</translation>
    </message>
    <message>
        <source>MLP</source>
        <translation>MLP</translation>
    </message>
    <message>
        <source>MLP for 2-D points</source>
        <translation>MLP für 2D-Punkte</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>MNIST-Ziffern</translation>
    </message>
    <message>
        <source>MNIST, input-Hessian penalty</source>
        <translation>MNIST, Hesse-Strafterm</translation>
    </message>
    <message>
        <source>MNIST, input-gradient penalty</source>
        <translation>MNIST, Gradienten-Strafterm</translation>
    </message>
    <message>
        <source>MNIST, no penalty</source>
        <translation>MNIST, ohne Strafterm</translation>
    </message>
    <message>
        <source>Madry CNN</source>
        <translation>Madry-CNN</translation>
    </message>
    <message>
        <source>Many small gradient steps from a random start, each brought back into the ball of radius ε and into valid pixels. The standard first-order attack: its accuracy is an upper bound on the true robust accuracy.</source>
        <translation>Viele kleine Gradientenschritte von einem zufälligen Start aus, jeder zurückgeholt in die Kugel vom Radius ε und zu gültigen Pixeln. Der übliche Angriff erster Ordnung: Seine Genauigkeit ist eine obere Schranke der wahren robusten Genauigkeit.</translation>
    </message>
    <message>
        <source>Many steps find what one step finds</source>
        <translation>Viele Schritte finden, was ein Schritt findet</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin curvature, from above</source>
        <translation>Krümmung der Margen, von oben</translation>
    </message>
    <message>
        <source>Mean squared error all around the circle</source>
        <translation>Mittlerer quadratischer Fehler rund um den Kreis</translation>
    </message>
    <message>
        <source>Mean squared error of the samples and of points all around the circle.</source>
        <translation>Mittlerer quadratischer Fehler der Beispiele und von Punkten rund um den Kreis.</translation>
    </message>
    <message>
        <source>Median ‖H‖</source>
        <translation>Median ‖H‖</translation>
    </message>
    <message>
        <source>Middle frequency κ₂</source>
        <translation>Mittlere Frequenz κ₂</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>Momentum FGSM</source>
        <translation>FGSM mit Impuls</translation>
    </message>
    <message>
        <source>More of this regularizer</source>
        <translation>Mehr zu diesem Regularisierer</translation>
    </message>
    <message>
        <source>More steps find nothing new</source>
        <translation>Mehr Schritte finden nichts Neues</translation>
    </message>
    <message>
        <source>More than a factor 100: a few points see all of it.</source>
        <translation>Mehr als ein Faktor 100: Wenige Punkte sehen alles davon.</translation>
    </message>
    <message>
        <source>Multiply all logits by ten: the decisions stay what they are, and so does every adversarial example. But the softmax saturates, and ‖H‖ and ‖g‖ fall towards 0. A small ‖H‖ with a confidence near 100 % says that the network is sure, not that it is safe.</source>
        <translation>Nehmen Sie alle Logits mit zehn mal: Die Entscheidungen bleiben, wie sie sind, und ebenso jedes Angriffsbeispiel. Aber der Softmax sättigt, und ‖H‖ und ‖g‖ fallen gegen 0. Ein kleines ‖H‖ bei einer Konfidenz nahe 100 % sagt, dass sich das Netz sicher ist, nicht, dass es das auch ist.</translation>
    </message>
    <message>
        <source>Nearly none.</source>
        <translation>Fast keine.</translation>
    </message>
    <message>
        <source>Needed share of rises ρ</source>
        <translation>Nötiger Anteil von Anstiegen ρ</translation>
    </message>
    <message>
        <source>Neither.</source>
        <translation>Keines.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Never read ‖H‖ alone. Beside it belong the **confidence**, the scale-free **‖H‖/‖g‖**, and an **attack**.</source>
        <translation>Lesen Sie ‖H‖ nie allein. Daneben gehören die **Konfidenz**, das maßstabsfreie **‖H‖/‖g‖** und ein **Angriff**.</translation>
    </message>
    <message>
        <source>Nine of ten points lie below the 90 % quantile, one of ten below the 10 % quantile. If the loss bent alike everywhere, the two would be close together.</source>
        <translation>Neun von zehn Punkten liegen unter dem 90-%-Quantil, einer von zehn unter dem 10-%-Quantil. Krümmte sich der Verlust überall gleich, lägen die beiden nahe beieinander.</translation>
    </message>
    <message>
        <source>No penalty yet</source>
        <translation>Noch kein Strafterm</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise takes away less than a quarter of what PGD does.</source>
        <translation>Rauschen nimmt weniger als ein Viertel dessen weg, was PGD wegnimmt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Not 0.</source>
        <translation>Nicht 0.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Not the one trained for long.</source>
        <translation>Nicht das lange trainierte.</translation>
    </message>
    <message>
        <source>Now a network with a Hessian penalty, trained for 30 epochs. The penalty keeps the loss from saturating.</source>
        <translation>Nun ein Netz mit Hesse-Strafterm, 30 Epochen lang trainiert. Der Strafterm hält den Verlust davon ab, zu sättigen.</translation>
    </message>
    <message>
        <source>Now it learns to separate the moons. Look at the most strongly bent tenth of all points: nine of ten points have a smaller ‖H‖ than the *90 % quantile*.</source>
        <translation>Nun lernt es, die Monde zu trennen. Sehen Sie auf das am stärksten gekrümmte Zehntel aller Punkte: Neun von zehn Punkten haben ein kleineres ‖H‖ als das *90-%-Quantil*.</translation>
    </message>
    <message>
        <source>Now the Hessian penalty, with λ = 0.03. That is chosen so that the median ‖H‖ comes out much as in the run before.</source>
        <translation>Nun der Hesse-Strafterm, mit λ = 0.03. Das ist so gewählt, dass der Median von ‖H‖ etwa wie beim Lauf zuvor herauskommt.</translation>
    </message>
    <message>
        <source>Now the same for a hundred epochs: same points, same start.</source>
        <translation>Nun dasselbe hundert Epochen lang: dieselben Punkte, derselbe Anfang.</translation>
    </message>
    <message>
        <source>Now the same network with a Hessian penalty. Its accuracy without an attack is much the same.</source>
        <translation>Nun dasselbe Netz mit Hesse-Strafterm. Seine Genauigkeit ohne Angriff ist fast dieselbe.</translation>
    </message>
    <message>
        <source>Now ε = 0.25: a quarter of the plane, wider than a moon is thick. An attack that may do more can only be more dangerous, one would think: whatever lies within ε = 0.15 also lies within ε = 0.25.</source>
        <translation>Nun ε = 0.25: ein Viertel der Ebene, breiter, als ein Mond dick ist. Ein Angriff, der mehr darf, kann nur gefährlicher sein, sollte man meinen: Was in ε = 0.15 liegt, liegt auch in ε = 0.25.</translation>
    </message>
    <message>
        <source>Of Adam, in the variable w.</source>
        <translation>Von Adam, in der Variablen w.</translation>
    </message>
    <message>
        <source>Of the random draws.</source>
        <translation>Der Zufallsziehungen.</translation>
    </message>
    <message>
        <source>Of the units at the start: at equal angles, or drawn uniformly with the seed.</source>
        <translation>Der Einheiten am Anfang: in gleichen Winkeln oder mit dem Startwert gleichverteilt gezogen.</translation>
    </message>
    <message>
        <source>On: penalise ‖g‖², as in the literature. Off: penalise ‖g‖ itself, which also pushes small gradients.</source>
        <translation>Ein: bestraft ‖g‖², wie in der Literatur. Aus: bestraft ‖g‖ selbst, was auch kleine Gradienten drückt.</translation>
    </message>
    <message>
        <source>One linear layer: curvature has a closed form, H = Wᵀ(diag p − ppᵀ)W.</source>
        <translation>Eine lineare Schicht: Die Krümmung hat eine geschlossene Form, H = Wᵀ(diag p − ppᵀ)W.</translation>
    </message>
    <message>
        <source>One softplus unit bends by at most β/4. Now β = 1000: each unit can bend more than a hundred times as strongly, in a strip more than a hundred times as narrow. That is nearly a ReLU again.</source>
        <translation>Eine Softplus-Einheit krümmt sich höchstens um β/4. Nun ist β = 1000: Jede Einheit kann sich mehr als hundertmal so stark krümmen, in einem mehr als hundertmal so schmalen Streifen. Das ist fast wieder ein ReLU.</translation>
    </message>
    <message>
        <source>One step along the sign of the gradient (in L2: along the gradient). It shows what a single linear step can do; a network that only resists this one is not robust.</source>
        <translation>Ein Schritt in Richtung des Vorzeichens des Gradienten (in L2: des Gradienten). Er zeigt, was ein einziger linearer Schritt vermag; ein Netz, das nur ihm widersteht, ist nicht robust.</translation>
    </message>
    <message>
        <source>One step, or many</source>
        <translation>Ein Schritt oder viele</translation>
    </message>
    <message>
        <source>Only boundaries to the classes with the highest logits are looked at; its own class counts as one.</source>
        <translation>Nur Grenzen zu den Klassen mit den höchsten Logits werden betrachtet; die eigene Klasse zählt als eine.</translation>
    </message>
    <message>
        <source>Only the one with the Hessian penalty.</source>
        <translation>Nur das mit dem Hesse-Strafterm.</translation>
    </message>
    <message>
        <source>Only the one with the gradient penalty.</source>
        <translation>Nur das mit dem Gradienten-Strafterm.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Over a short way the loss is nearly a plane. Then the direction that is best at the start stays best, and one step does as well as twenty.</source>
        <translation>Auf einem kurzen Weg ist der Verlust fast eine Ebene. Dann bleibt die Richtung, die am Anfang die beste ist, die beste, und ein Schritt tut so viel wie zwanzig.</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>Überschießen</translation>
    </message>
    <message>
        <source>PGD</source>
        <translation>PGD</translation>
    </message>
    <message>
        <source>PGD adversarial training</source>
        <translation>PGD-Training (adversarial)</translation>
    </message>
    <message>
        <source>PGD finds at least 5 points more mistakes.</source>
        <translation>PGD findet mindestens 5 Prozentpunkte mehr Fehler.</translation>
    </message>
    <message>
        <source>Painted points</source>
        <translation>Gemalte Punkte</translation>
    </message>
    <message>
        <source>Pairs of units m/2</source>
        <translation>Paare von Einheiten m/2</translation>
    </message>
    <message>
        <source>Penalises a network that is sure of itself, whatever it is sure of. It says nothing about slope or curvature: compare it with the Hessian penalty to see that being unsure is not the same as being robust.</source>
        <translation>Bestraft ein Netz, das sich sicher ist, worin auch immer. Er sagt nichts über Steigung oder Krümmung: Vergleichen Sie ihn mit dem Hesse-Strafterm, um zu sehen, dass unsicher sein nicht dasselbe ist wie robust sein.</translation>
    </message>
    <message>
        <source>Penalises all curvature at once, ‖H‖_F = √(Σ λᵢ²), estimated with random vectors. Noisy: with one random vector the estimate varies by more than its own size.</source>
        <translation>Bestraft alle Krümmung zugleich, ‖H‖_F = √(Σ λᵢ²), mit Zufallsvektoren geschätzt. Unruhig: Mit einem Zufallsvektor schwankt die Schätzung um mehr als ihre eigene Größe.</translation>
    </message>
    <message>
        <source>Penalises how fast the loss changes with the input, g = ∂ℓ/∂x. First order only: it does not see how fast that slope itself grows.</source>
        <translation>Bestraft, wie schnell sich der Verlust mit der Eingabe ändert, g = ∂ℓ/∂x. Nur erste Ordnung: Er sieht nicht, wie schnell diese Steigung selbst wächst.</translation>
    </message>
    <message>
        <source>Penalises how much the gradient of the loss changes over a distance h along the sign of the gradient, z = sign g/‖sign g‖. A long h sees the average curvature on the way, also that of ReLU kinks, which the Hessian at a point cannot see.</source>
        <translation>Bestraft, wie sehr sich der Gradient des Verlusts über einen Abstand h entlang des Vorzeichens des Gradienten ändert, z = sign g/‖sign g‖. Ein langes h sieht die mittlere Krümmung des Wegs, auch die von ReLU-Knicken, die die Hesse-Matrix an einem Punkt nicht sehen kann.</translation>
    </message>
    <message>
        <source>Penalises how strongly the logits react to any change of the input, J = ∂z/∂x, whatever the label and the loss. First order: a small Jacobian keeps the decision boundary away from the pictures.</source>
        <translation>Bestraft, wie stark die Logits auf irgendeine Änderung der Eingabe reagieren, J = ∂z/∂x, was auch immer Klasse und Verlust sind. Erste Ordnung: Eine kleine Jacobi-Matrix hält die Entscheidungsgrenze von den Bildern fern.</translation>
    </message>
    <message>
        <source>Penalises the largest curvature of the loss around each input: the method this laboratory is about.</source>
        <translation>Bestraft die größte Krümmung des Verlusts um jede Eingabe: das Verfahren, um das es in diesem Labor geht.</translation>
    </message>
    <message>
        <source>Penalises the largest curvature of the loss with respect to the input, ‖H‖ = max |λ(∂²ℓ/∂x²)|: the flatter the loss around an image, the farther an adversary must move. H is never formed; a few Hessian–vector products suffice.</source>
        <translation>Bestraft die größte Krümmung des Verlusts nach der Eingabe, ‖H‖ = max |λ(∂²ℓ/∂x²)|: Je flacher der Verlust um ein Bild, desto weiter muss ein Angreifer gehen. H wird nie gebildet; einige Produkte mit der Hesse-Matrix genügen.</translation>
    </message>
    <message>
        <source>Penalises the largest gap γ within ε of a picture between the loss and its linear model, so that one gradient tells the truth about the whole ball, and with weight s what that linear model rises by.</source>
        <translation>Bestraft die größte Lücke γ im Umkreis ε eines Bilds zwischen dem Verlust und seinem linearen Modell, damit ein Gradient über die ganze Kugel die Wahrheit sagt, und mit Gewicht s, worum dieses lineare Modell steigt.</translation>
    </message>
    <message>
        <source>Penalises the slope of the loss around each input, the first-order relative.</source>
        <translation>Bestraft die Steigung des Verlusts um jede Eingabe, der Verwandte erster Ordnung.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>Plain training on the cross-entropy loss.</source>
        <translation>Gewöhnliches Training auf die Kreuzentropie.</translation>
    </message>
    <message>
        <source>Plain training: the baseline to compare with.</source>
        <translation>Gewöhnliches Training: die Grundlage zum Vergleichen.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points at equal distances, or drawn uniformly with the seed.</source>
        <translation>Punkte in gleichen Abständen oder mit dem Startwert gleichverteilt gezogen.</translation>
    </message>
    <message>
        <source>Points that you paint on the map, or that a settings file lists in dataset.points: invent a task of your own.</source>
        <translation>Punkte, die Sie auf der Karte malen oder die eine Einstellungsdatei in dataset.points aufführt: Erfinden Sie eine eigene Aufgabe.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>Probe every (steps)</source>
        <translation>Messen alle (Schritte)</translation>
    </message>
    <message>
        <source>Probe samples</source>
        <translation>Messbeispiele</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Projected gradient steps with momentum that choose their own length: long ones first, shorter ones when the loss stops rising, each time from the best point so far. Usually stronger than PGD, with nothing to tune.</source>
        <translation>Projizierte Gradientenschritte mit Impuls, die ihre Länge selbst wählen: zuerst lange, dann kürzere, wenn der Verlust nicht mehr steigt, jedes Mal vom besten Punkt bisher aus. Meist stärker als PGD, ohne etwas einstellen zu müssen.</translation>
    </message>
    <message>
        <source>Provable curvature</source>
        <translation>Beweisbare Krümmung</translation>
    </message>
    <message>
        <source>Pullover</source>
        <translation>Pullover</translation>
    </message>
    <message>
        <source>Pulls all weights towards zero at each step; 0 switches it off.</source>
        <translation>Zieht bei jedem Schritt alle Gewichte zur Null hin; 0 schaltet es ab.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Radius of the ball in which the worst input is searched; pixels are in [0,1]. Usual in L∞: 0.3 on MNIST, 0.1 on Fashion-MNIST, 8/255 on CIFAR-10.</source>
        <translation>Radius der Kugel, in der die schlimmste Eingabe gesucht wird; Pixel liegen in [0,1]. Üblich in L∞: 0.3 bei MNIST, 0.1 bei Fashion-MNIST, 8/255 bei CIFAR-10.</translation>
    </message>
    <message>
        <source>Radius ε</source>
        <translation>Radius ε</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Random combinations of the logits per step; more are less noisy and cost more. 0: one vector for each class, which is exact.</source>
        <translation>Zufällige Kombinationen der Logits je Schritt; mehr sind ruhiger und kosten mehr. 0: ein Vektor für jede Klasse, was genau ist.</translation>
    </message>
    <message>
        <source>Random noise</source>
        <translation>Zufälliges Rauschen</translation>
    </message>
    <message>
        <source>Random noise finds nothing new</source>
        <translation>Zufälliges Rauschen findet nichts Neues</translation>
    </message>
    <message>
        <source>Random noise of the size ε = 0.05, against an attack of the same size that follows the gradient (PGD): how many points does each take away?</source>
        <translation>Zufälliges Rauschen der Größe ε = 0.05 gegen einen Angriff derselben Größe, der dem Gradienten folgt (PGD): Wie viele Punkte nimmt jedes weg?</translation>
    </message>
    <message>
        <source>Random points tried per sample; the worst counts.</source>
        <translation>Zufällige Punkte, die je Beispiel probiert werden; der schlimmste zählt.</translation>
    </message>
    <message>
        <source>Random search that only looks at the network&apos;s outputs: squares of pixels jump between the ends of the allowed range. It cannot be fooled by a vanishing gradient, so it should never find more than a gradient attack does.</source>
        <translation>Zufallssuche, die nur auf die Ausgaben des Netzes sieht: Quadrate aus Pixeln springen zwischen den Enden des Erlaubten. Ein verschwindender Gradient kann sie nicht täuschen, also sollte sie nie mehr finden als ein Gradientenangriff.</translation>
    </message>
    <message>
        <source>Random start</source>
        <translation>Zufälliger Start</translation>
    </message>
    <message>
        <source>Random vectors</source>
        <translation>Zufallsvektoren</translation>
    </message>
    <message>
        <source>Random vectors per step; more are less noisy and cost more.</source>
        <translation>Zufallsvektoren je Schritt; mehr sind ruhiger und kosten mehr.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU against softplus</source>
        <translation>ReLU gegen Softplus</translation>
    </message>
    <message>
        <source>Reading a robustness curve</source>
        <translation>Eine Robustheitskurve lesen</translation>
    </message>
    <message>
        <source>Regularizer</source>
        <translation>Regularisierer</translation>
    </message>
    <message>
        <source>Report every</source>
        <translation>Melden alle</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Samples n</source>
        <translation>Beispiele n</translation>
    </message>
    <message>
        <source>Samples per step. Small batches are noisier and make more steps per epoch.</source>
        <translation>Beispiele je Schritt. Kleine Batches sind unruhiger und machen mehr Schritte je Epoche.</translation>
    </message>
    <message>
        <source>Sandal</source>
        <translation>Sandale</translation>
    </message>
    <message>
        <source>Save every (seconds)</source>
        <translation>Sichern alle (Sekunden)</translation>
    </message>
    <message>
        <source>Scale τ</source>
        <translation>Maßstab τ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Search steps</source>
        <translation>Suchschritte</translation>
    </message>
    <message>
        <source>Searches the nearest misclassified input in L2 by gradient descent, with a binary search for the balance c between nearness and mistake. Slow, but its distances are among the shortest. It does not exist for L∞; a mistake beyond ε does not count as success.</source>
        <translation>Sucht die nächste falsch eingeordnete Eingabe in L2 durch Gradientenabstieg, mit einer binären Suche nach der Balance c zwischen Nähe und Fehler. Langsam, aber seine Abstände gehören zu den kürzesten. Für L∞ gibt es ihn nicht; ein Fehler jenseits von ε zählt nicht als Erfolg.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Share of samples that are classified correctly: of each training batch, and of the test set at the end of each epoch.</source>
        <translation>Anteil der richtig eingeordneten Beispiele: jedes Trainingsbatches, und der Testmenge am Ende jeder Epoche.</translation>
    </message>
    <message>
        <source>Share of the previous step that is kept (SGD only).</source>
        <translation>Anteil des vorigen Schritts, der bleibt (nur SGD).</translation>
    </message>
    <message>
        <source>Share of the training over which λ grows linearly from 0: what an untrained network does near a picture means little.</source>
        <translation>Anteil des Trainings, über den λ von 0 linear wächst: Was ein untrainiertes Netz nahe einem Bild tut, bedeutet wenig.</translation>
    </message>
    <message>
        <source>Sharpness of softplus: the larger, the closer to ReLU, and the more curvature one unit can have (at most β/4).</source>
        <translation>Schärfe von Softplus: je größer, desto näher an ReLU, und desto mehr Krümmung kann eine Einheit haben (höchstens β/4).</translation>
    </message>
    <message>
        <source>Sharpness β</source>
        <translation>Schärfe β</translation>
    </message>
    <message>
        <source>Shirt</source>
        <translation>Hemd</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Single is what networks are trained in; double is slower and serves to check that rounding changes nothing.</source>
        <translation>In einfacher werden Netze trainiert; doppelte ist langsamer und dient der Prüfung, dass Runden nichts ändert.</translation>
    </message>
    <message>
        <source>Size of the fixed probe batch from the test set. It is the same at every probe.</source>
        <translation>Größe des festen Messbatches aus der Testmenge. Er ist bei jeder Messung derselbe.</translation>
    </message>
    <message>
        <source>Slope and curvature of the loss</source>
        <translation>Steigung und Krümmung des Verlusts</translation>
    </message>
    <message>
        <source>Slope and curvature of the margins</source>
        <translation>Steigung und Krümmung der Margen</translation>
    </message>
    <message>
        <source>Slope weight s</source>
        <translation>Gewicht s der Steigung</translation>
    </message>
    <message>
        <source>Small CNN</source>
        <translation>Kleines CNN</translation>
    </message>
    <message>
        <source>Small ResNet</source>
        <translation>Kleines ResNet</translation>
    </message>
    <message>
        <source>Small steps along a running mean of the gradients, from the input itself. The mean keeps going where single gradients turn back and forth; its adversarial inputs fool other networks more often than those of PGD.</source>
        <translation>Kleine Schritte entlang eines laufenden Mittels der Gradienten, von der Eingabe selbst aus. Das Mittel geht weiter, wo einzelne Gradienten hin und her wenden; seine Angriffsbeispiele täuschen andere Netze öfter als die von PGD.</translation>
    </message>
    <message>
        <source>Small ‖H‖ is said to go with robustness. Put that to the test: one network, trained briefly and trained for long, without any penalty.</source>
        <translation>Kleines ‖H‖ soll mit Robustheit einhergehen, heißt es. Prüfen Sie das: ein Netz, kurz trainiert und lange trainiert, ohne jeden Strafterm.</translation>
    </message>
    <message>
        <source>Smooth units bend everywhere, and the bends of all layers add up. A penalty on the curvature of the logits can work here; on a ReLU network it would be 0 from the start and do nothing.</source>
        <translation>Glatte Einheiten krümmen sich überall, und die Krümmungen aller Schichten addieren sich. Ein Strafterm auf die Krümmung der Logits kann hier wirken; bei einem ReLU-Netz wäre er von Anfang an 0 und täte nichts.</translation>
    </message>
    <message>
        <source>Sneaker</source>
        <translation>Turnschuh</translation>
    </message>
    <message>
        <source>So always attack with several steps, and with several attacks. Two warnings are cheap: an accuracy that *rises* with ε, and one that does not go to 0 for a very large ε. The lamp at the bottom right asks for both.</source>
        <translation>Greifen Sie also immer mit mehreren Schritten an, und mit mehreren Angriffen. Zwei Warnungen sind billig: eine Genauigkeit, die mit ε *steigt*, und eine, die für ein sehr großes ε nicht auf 0 geht. Die Lampe unten rechts fragt nach beidem.</translation>
    </message>
    <message>
        <source>So both networks bend about alike. And how steep are they?</source>
        <translation>Beide Netze krümmen sich also etwa gleich. Und wie steil sind sie?</translation>
    </message>
    <message>
        <source>So is it safer?</source>
        <translation>Ist es also sicherer?</translation>
    </message>
    <message>
        <source>So it is in the textbook, where both networks are equally sure of themselves.</source>
        <translation>So steht es im Lehrbuch, wo sich beide Netze gleich sicher sind.</translation>
    </message>
    <message>
        <source>So one number for a whole data set hides a lot. The plots of this program show the median with a band from the 10 % to the 90 % quantile, and now you know why that band is so wide.</source>
        <translation>Eine Zahl für einen ganzen Datensatz verbirgt also viel. Die Diagramme dieses Programms zeigen den Median mit einem Band vom 10-%- bis zum 90-%-Quantil, und nun wissen Sie, warum dieses Band so breit ist.</translation>
    </message>
    <message>
        <source>So: **begin** at ε = 0 and compare only networks that start at a similar height. Read the **middle**: where is half of the accuracy lost? Check the **end**: does it come down to 0? And ask **which attack** drew it: a stronger one can only lower it.</source>
        <translation>Also: **Beginnen** Sie bei ε = 0 und vergleichen Sie nur Netze, die in ähnlicher Höhe starten. Lesen Sie die **Mitte**: Wo ist die Hälfte der Genauigkeit verloren? Prüfen Sie das **Ende**: Kommt sie auf 0 herunter? Und fragen Sie, **welcher Angriff** sie gezeichnet hat: Ein stärkerer kann sie nur senken.</translation>
    </message>
    <message>
        <source>Softmax regression, where H = Wᵀ(diag p − ppᵀ)W: every number can be checked by hand.</source>
        <translation>Softmax-Regression, bei der H = Wᵀ(diag p − ppᵀ)W ist: Jede Zahl lässt sich von Hand prüfen.</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Something else.</source>
        <translation>Etwas anderes.</translation>
    </message>
    <message>
        <source>Something in between.</source>
        <translation>Etwas dazwischen.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Square queries</source>
        <translation>Abfragen von Square</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>Quadriert</translation>
    </message>
    <message>
        <source>Standard (APGD-CE, APGD-T, Square)</source>
        <translation>Standard (APGD-CE, APGD-T, Square)</translation>
    </message>
    <message>
        <source>Standard deviation of the random displacement of each point, where the radius of a moon is 1. More noise makes the classes overlap.</source>
        <translation>Standardabweichung der zufälligen Verschiebung jedes Punkts, wobei der Radius eines Monds 1 ist. Mehr Rauschen lässt die Klassen überlappen.</translation>
    </message>
    <message>
        <source>Start at</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <source>Start of every random draw: weights, order of the batches, generated points. Same seed, same curve.</source>
        <translation>Anfang jeder Zufallsziehung: Gewichte, Reihenfolge der Batches, erzeugte Punkte. Gleicher Startwert, gleiche Kurve.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>Länge des Schritts</translation>
    </message>
    <message>
        <source>Step of the ascent estimator relative to the unit direction; the others do not use it.</source>
        <translation>Schrittweite des Aufstiegs im Verhältnis zur Einheitsrichtung; die anderen Schätzer benutzen sie nicht.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps between two measurements of the harmonics; they count as one epoch.</source>
        <translation>Schritte zwischen zwei Messungen der Harmonischen; sie zählen als eine Epoche.</translation>
    </message>
    <message>
        <source>Steps between two measurements of ‖H‖ and ‖g‖ on the probe batch; 0 never measures. Often costs time.</source>
        <translation>Schritte zwischen zwei Messungen von ‖H‖ und ‖g‖ auf dem Messbatch; 0 misst nie. Oft kostet Zeit.</translation>
    </message>
    <message>
        <source>Steps between two rows of the metrics file of a run.</source>
        <translation>Schritte zwischen zwei Zeilen der Messwertdatei eines Laufs.</translation>
    </message>
    <message>
        <source>Steps k</source>
        <translation>Schritte k</translation>
    </message>
    <message>
        <source>Steps of gradient descent, to the next full report.</source>
        <translation>Schritte des Gradientenabstiegs, bis zur nächsten vollen Meldung.</translation>
    </message>
    <message>
        <source>Still some accuracy, for a good network.</source>
        <translation>Noch etwas Genauigkeit, bei einem guten Netz.</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: the plain gradient, with momentum.</source>
        <translation>Stochastischer Gradientenabstieg: der einfache Gradient, mit Impuls.</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>Stärke λ</translation>
    </message>
    <message>
        <source>T-shirt/top</source>
        <translation>T-Shirt/Top</translation>
    </message>
    <message>
        <source>TRADES</source>
        <translation>TRADES</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target classes</source>
        <translation>Zielklassen</translation>
    </message>
    <message>
        <source>Test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>Tests on N samples only, the first ones; 0 means all.</source>
        <translation>Testet nur auf N Beispielen, den ersten; 0 heißt alle.</translation>
    </message>
    <message>
        <source>The **Hessian penalty** adds λ · ‖H‖: be as steep as you need, but do not *bend*.</source>
        <translation>Der **Hesse-Strafterm** fügt λ · ‖H‖ hinzu: Sei so steil, wie du musst, aber *krümme* dich nicht.</translation>
    </message>
    <message>
        <source>The **gradient penalty** adds λ · ‖g‖² to the loss: do not be steep.</source>
        <translation>Der **Gradienten-Strafterm** fügt dem Verlust λ · ‖g‖² hinzu: Sei nicht steil.</translation>
    </message>
    <message>
        <source>The **loss** is made of the logits by the softmax and the logarithm.</source>
        <translation>Der **Verlust** entsteht aus den Logits durch Softmax und Logarithmus.</translation>
    </message>
    <message>
        <source>The accuracy without an attack says nothing about how near the next mistake is. The penalty moves the mistakes farther away, without changing much of what is right at ε = 0.</source>
        <translation>Die Genauigkeit ohne Angriff sagt nichts darüber, wie nah der nächste Fehler ist. Der Strafterm rückt die Fehler weiter weg, ohne viel an dem zu ändern, was bei ε = 0 richtig ist.</translation>
    </message>
    <message>
        <source>The bends differ, but the border is so wide that even the points far away feel something of it.</source>
        <translation>Die Krümmungen unterscheiden sich, aber die Grenze ist so breit, dass sogar weit entfernte Punkte etwas davon spüren.</translation>
    </message>
    <message>
        <source>The bends have not gone away: they have drawn together into the kinks. Most points lie between the kinks, where all is flat, so the median point sees next to nothing of them. Measured at points, the curvature goes to 0, and a step across a kink still changes the slope.</source>
        <translation>Die Krümmungen sind nicht fort: Sie haben sich in die Knicke zusammengezogen. Die meisten Punkte liegen zwischen den Knicken, wo alles flach ist, also sieht der mittlere Punkt fast nichts davon. An Punkten gemessen geht die Krümmung gegen 0, und ein Schritt über einen Knick ändert die Steigung trotzdem.</translation>
    </message>
    <message>
        <source>The curvature of its logits is 0. And ‖H‖, the curvature of its loss?</source>
        <translation>Die Krümmung seiner Logits ist 0. Und ‖H‖, die Krümmung seines Verlusts?</translation>
    </message>
    <message>
        <source>The end of the curve</source>
        <translation>Das Ende der Kurve</translation>
    </message>
    <message>
        <source>The first balance tried; it grows tenfold until the class changes.</source>
        <translation>Die erste Balance, die probiert wird; sie wächst auf das Zehnfache, bis die Klasse wechselt.</translation>
    </message>
    <message>
        <source>The gradient has not vanished</source>
        <translation>Der Gradient ist nicht verschwunden</translation>
    </message>
    <message>
        <source>The kinks are the catch: at a point the logits of a ReLU network look perfectly flat, and one step further their slope is another. A Hessian at one point cannot see that. It is why an estimate of robustness from slope and curvature alone can be too hopeful for ReLU networks.</source>
        <translation>Die Knicke sind der Haken: An einem Punkt sehen die Logits eines ReLU-Netzes völlig flach aus, und einen Schritt weiter ist ihre Steigung eine andere. Das kann eine Hesse-Matrix an einem Punkt nicht sehen. Deshalb kann eine Schätzung der Robustheit allein aus Steigung und Krümmung für ReLU-Netze zu hoffnungsvoll sein.</translation>
    </message>
    <message>
        <source>The logits bend now, but the softmax does most of the bending.</source>
        <translation>Die Logits krümmen sich nun, aber den größten Teil der Krümmung macht der Softmax.</translation>
    </message>
    <message>
        <source>The long training has far less curvature at most points. The attack is PGD with ε = 0.08.</source>
        <translation>Das lange Training hat an den meisten Punkten viel weniger Krümmung. Der Angriff ist PGD mit ε = 0.08.</translation>
    </message>
    <message>
        <source>The loss follows its gradient</source>
        <translation>Der Verlust folgt seinem Gradienten</translation>
    </message>
    <message>
        <source>The median curvature of the logits is now …</source>
        <translation>Der Median der Krümmung der Logits ist nun …</translation>
    </message>
    <message>
        <source>The median curvature of the logits, compared with β = 8, …</source>
        <translation>Der Median der Krümmung der Logits, verglichen mit β = 8, …</translation>
    </message>
    <message>
        <source>The median slope ‖g‖ of the run “hessian”, compared with that of “gradient”, is …</source>
        <translation>Der Median der Steigung ‖g‖ des Laufs „hesse“ ist, verglichen mit dem von „gradient“, …</translation>
    </message>
    <message>
        <source>The network has become sure of itself: confidence near 100 %. Where a probability is practically 1, the softmax is saturated, and the loss is flat at 0 whatever the logits do.</source>
        <translation>Das Netz ist sich sicher geworden: Konfidenz nahe 100 %. Wo eine Wahrscheinlichkeit praktisch 1 ist, ist der Softmax gesättigt, und der Verlust ist flach bei 0, was auch immer die Logits tun.</translation>
    </message>
    <message>
        <source>The network is not over-confident</source>
        <translation>Das Netz ist nicht übermäßig sicher</translation>
    </message>
    <message>
        <source>The network is not robust at all at this size. FGSM merely failed to show it. An attack that fails proves nothing about the network: the accuracy under an attack is always an *upper bound* of the true one.</source>
        <translation>Das Netz ist bei dieser Größe überhaupt nicht robust. FGSM hat es bloß nicht gezeigt. Ein Angriff, der scheitert, beweist nichts über das Netz: Die Genauigkeit unter einem Angriff ist immer eine *obere Schranke* der wahren.</translation>
    </message>
    <message>
        <source>The nonlinear function of each hidden unit. Smooth ones have curvature of their own; ReLU has none.</source>
        <translation>Die nichtlineare Funktion jeder verborgenen Einheit. Glatte haben eigene Krümmung; ReLU hat keine.</translation>
    </message>
    <message>
        <source>The one trained for long: its ‖H‖ is so much smaller.</source>
        <translation>Das lange trainierte: Sein ‖H‖ ist so viel kleiner.</translation>
    </message>
    <message>
        <source>The one with the Hessian penalty.</source>
        <translation>Das mit dem Hesse-Strafterm.</translation>
    </message>
    <message>
        <source>The one with the gradient penalty.</source>
        <translation>Das mit dem Gradienten-Strafterm.</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>The penalised one is higher by more than 10 points.</source>
        <translation>Die mit Strafterm liegt um mehr als 10 Prozentpunkte höher.</translation>
    </message>
    <message>
        <source>The plot ends before ε = 0.5. What must the curve of an honest attack show there?</source>
        <translation>Das Diagramm endet vor ε = 0.5. Was muss die Kurve eines ehrlichen Angriffs dort zeigen?</translation>
    </message>
    <message>
        <source>The points themselves, each as [x, y, class].</source>
        <translation>Die Punkte selbst, jeder als [x, y, Klasse].</translation>
    </message>
    <message>
        <source>The same curvature by the other way</source>
        <translation>Dieselbe Krümmung auf dem anderen Weg</translation>
    </message>
    <message>
        <source>The same penalty with the exact norm: for piecewise-linear networks from a matrix of classes × classes, for smooth ones by Lanczos run to convergence. Slower; use it to check the estimate.</source>
        <translation>Derselbe Strafterm mit der genauen Norm: für stückweise lineare Netze aus einer Matrix Klassen × Klassen, für glatte durch Lanczos bis zur Konvergenz. Langsamer; benutzen Sie ihn, um die Schätzung zu prüfen.</translation>
    </message>
    <message>
        <source>The scale of the logits hides nothing</source>
        <translation>Die Größe der Logits verbirgt nichts</translation>
    </message>
    <message>
        <source>The share of the pixels that the first squares cover; they shrink as the search goes on.</source>
        <translation>Der Anteil der Pixel, den die ersten Quadrate bedecken; sie schrumpfen, während die Suche weitergeht.</translation>
    </message>
    <message>
        <source>The single step always goes the whole way. It flies over the other moon and lands where the network is right again. The mistake is still there, in between; FGSM does not look.</source>
        <translation>Der einzelne Schritt geht immer den ganzen Weg. Er fliegt über den anderen Mond hinweg und landet, wo das Netz wieder recht hat. Der Fehler ist noch da, dazwischen; FGSM sieht nicht hin.</translation>
    </message>
    <message>
        <source>The softmax bends by itself, even over flat logits: H = Jᵀ S J, with the slopes J of the logits and the softmax&apos;s own curvature S. So a ReLU network has a Hessian to penalise, as long as it is that of the loss.</source>
        <translation>Der Softmax krümmt sich von selbst, sogar über flachen Logits: H = Jᵀ S J, mit den Steigungen J der Logits und der eigenen Krümmung S des Softmax. Also hat ein ReLU-Netz eine Hesse-Matrix, die sich bestrafen lässt, solange es die des Verlusts ist.</translation>
    </message>
    <message>
        <source>The step length halves when at most this share of the last steps raised the loss.</source>
        <translation>Die Schrittweite halbiert sich, wenn höchstens dieser Anteil der letzten Schritte den Verlust erhöht hat.</translation>
    </message>
    <message>
        <source>They stay together: equal accuracy, equal robustness.</source>
        <translation>Sie bleiben beisammen: gleiche Genauigkeit, gleiche Robustheit.</translation>
    </message>
    <message>
        <source>This lesson uses small networks on a few pictures of clothes, so that each training takes a moment.</source>
        <translation>Diese Lektion benutzt kleine Netze auf wenigen Bildern von Kleidung, damit jedes Training nur einen Augenblick dauert.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <translation>Drei Wolken</translation>
    </message>
    <message>
        <source>Three clouds of points: a nearly linear task.</source>
        <translation>Drei Wolken von Punkten: eine fast lineare Aufgabe.</translation>
    </message>
    <message>
        <source>Three different attacks one after the other, each on the samples that still stand: two that follow gradients and one that needs none. The number to report, because what one attack misses another finds.</source>
        <translation>Drei verschiedene Angriffe nacheinander, jeder auf die Beispiele, die noch stehen: zwei, die Gradienten folgen, und einer, der keine braucht. Die Zahl zum Berichten, denn was ein Angriff verfehlt, findet ein anderer.</translation>
    </message>
    <message>
        <source>Three hidden layers of 32 units, enough to bend around moons and spirals.</source>
        <translation>Drei verborgene Schichten aus 32 Einheiten, genug, um sich um Monde und Spiralen zu krümmen.</translation>
    </message>
    <message>
        <source>To give different answers on the two sides of a narrow gap, the loss must climb steeply there and level off again. Turning from flat to steep and back is exactly what curvature is.</source>
        <translation>Um auf beiden Seiten einer schmalen Lücke verschieden zu antworten, muss der Verlust dort steil steigen und wieder flach werden. Von flach zu steil und zurück: Genau das ist Krümmung.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training on makes ‖H‖ a hundred times smaller, and the network no safer. Why?</source>
        <translation>Weiteres Training macht ‖H‖ hundertmal kleiner und das Netz nicht sicherer. Warum?</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>Trains on N samples only, the first ones; 0 means all.</source>
        <translation>Trainiert nur auf N Beispielen, den ersten; 0 heißt alle.</translation>
    </message>
    <message>
        <source>Trains on the worst input that projected gradient ascent finds within ε of each picture. With λ = 1 the clean pictures drop out and this is adversarial training as published; the penalty shows how much an attack adds to the loss.</source>
        <translation>Trainiert auf der schlimmsten Eingabe, die projizierter Gradientenaufstieg im Umkreis ε jedes Bilds findet. Mit λ = 1 fallen die unveränderten Bilder heraus, und dies ist das veröffentlichte Training gegen Angriffe; der Strafterm zeigt, wie viel ein Angriff dem Verlust hinzufügt.</translation>
    </message>
    <message>
        <source>Tries random points of the ball and keeps the worst. It is weak on purpose: a network that falls to noise where gradient attacks fail hides its gradients instead of being robust.</source>
        <translation>Probiert zufällige Punkte der Kugel und behält den schlimmsten. Er ist mit Absicht schwach: Ein Netz, das auf Rauschen hereinfällt, wo Gradientenangriffe scheitern, versteckt seine Gradienten, statt robust zu sein.</translation>
    </message>
    <message>
        <source>Trouser</source>
        <translation>Hose</translation>
    </message>
    <message>
        <source>Two 5×5 convolutions (32 and 64 channels) with max pooling and a layer of 1024: the network of Madry et al. 2018.</source>
        <translation>Zwei 5×5-Faltungen (32 und 64 Kanäle) mit Max-Pooling und eine Schicht von 1024: das Netz von Madry et al. 2018.</translation>
    </message>
    <message>
        <source>Two arms that wind around each other: hard, and full of curvature.</source>
        <translation>Zwei Arme, die sich umeinander winden: schwer und voller Krümmung.</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>Two curves that begin alike</source>
        <translation>Zwei Kurven, die gleich beginnen</translation>
    </message>
    <message>
        <source>Two hidden layers of 200 units: quick, and easy to look into.</source>
        <translation>Zwei verborgene Schichten aus 200 Einheiten: schnell und leicht zu durchschauen.</translation>
    </message>
    <message>
        <source>Two interleaved half circles: the standard example of a boundary that must bend.</source>
        <translation>Zwei ineinandergreifende Halbkreise: das übliche Beispiel einer Grenze, die sich biegen muss.</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Two moons, input-Hessian penalty</source>
        <translation>Zwei Monde, Hesse-Strafterm</translation>
    </message>
    <message>
        <source>Two moons, input-gradient penalty</source>
        <translation>Zwei Monde, Gradienten-Strafterm</translation>
    </message>
    <message>
        <source>Two moons, no penalty</source>
        <translation>Zwei Monde, ohne Strafterm</translation>
    </message>
    <message>
        <source>Two penalties bring the curvature down by the same amount, and make very different networks.</source>
        <translation>Zwei Strafterme senken die Krümmung um gleich viel und machen sehr verschiedene Netze.</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>Two strided 5×5 convolutions (16 and 32 channels) and a layer of 128: trains in a minute.</source>
        <translation>Zwei 5×5-Faltungen mit Schrittweite (16 und 32 Kanäle) und eine Schicht von 128: in einer Minute trainiert.</translation>
    </message>
    <message>
        <source>Two ways to calm a loss</source>
        <translation>Zwei Arten, einen Verlust zu beruhigen</translation>
    </message>
    <message>
        <source>Values of c that are tried per sample.</source>
        <translation>Werte von c, die je Beispiel probiert werden.</translation>
    </message>
    <message>
        <source>Walk a little and the loss changes. The **gradient** g says how steep it is. The **Hessian** H says how much that slope itself changes: how strongly the loss *bends*. Its norm ‖H‖ is the strongest bend over all directions.</source>
        <translation>Gehen Sie ein Stück, und der Verlust ändert sich. Der **Gradient** g sagt, wie steil er ist. Die **Hesse-Matrix** H sagt, wie sehr sich diese Steigung selbst ändert: wie stark sich der Verlust *krümmt*. Ihre Norm ‖H‖ ist die stärkste Krümmung über alle Richtungen.</translation>
    </message>
    <message>
        <source>Walks to the nearest class boundary as if the network were linear, until the prediction changes, then comes back along the straight line to just behind the boundary. It answers how far the nearest mistake is; a mistake beyond ε does not count as success.</source>
        <translation>Geht zur nächsten Klassengrenze, als wäre das Netz linear, bis die Vorhersage wechselt, und kommt dann entlang der Geraden bis knapp hinter die Grenze zurück. Er beantwortet, wie weit der nächste Fehler weg ist; ein Fehler jenseits von ε zählt nicht als Erfolg.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabbau</translation>
    </message>
    <message>
        <source>Weight of the penalty in the training loss. 0 trains without it; larger is flatter and, beyond a point, less accurate.</source>
        <translation>Gewicht des Strafterms im Trainingsverlust. 0 trainiert ohne ihn; größer ist flacher und, von einem Punkt an, ungenauer.</translation>
    </message>
    <message>
        <source>Weight of |δ*ᵀg| relative to γ: a loss may be straight and still steep.</source>
        <translation>Gewicht von |δ*ᵀg| im Verhältnis zu γ: Ein Verlust kann gerade und doch steil sein.</translation>
    </message>
    <message>
        <source>What becomes of the median ‖H‖?</source>
        <translation>Was wird aus dem Median von ‖H‖?</translation>
    </message>
    <message>
        <source>What curvature is</source>
        <translation>Was Krümmung ist</translation>
    </message>
    <message>
        <source>What does learning do to the bends?</source>
        <translation>Was macht das Lernen mit den Krümmungen?</translation>
    </message>
    <message>
        <source>What happens to the 90 % quantile of ‖H‖ while the network learns?</source>
        <translation>Was geschieht mit dem 90-%-Quantil von ‖H‖, während das Netz lernt?</translation>
    </message>
    <message>
        <source>What is climbed: ce, the cross-entropy of training, or margin, the lead of the best wrong class, which looks at two classes only.</source>
        <translation>Worauf geklettert wird: ce, die Kreuzentropie des Trainings, oder margin, der Vorsprung der besten falschen Klasse, der nur auf zwei Klassen sieht.</translation>
    </message>
    <message>
        <source>What is missing of the high frequency</source>
        <translation>Was von der hohen Frequenz fehlt</translation>
    </message>
    <message>
        <source>What is the truth?</source>
        <translation>Was ist die Wahrheit?</translation>
    </message>
    <message>
        <source>What the loss is penalised by.</source>
        <translation>Womit der Verlust bestraft wird.</translation>
    </message>
    <message>
        <source>What the network learns.</source>
        <translation>Was das Netz lernt.</translation>
    </message>
    <message>
        <source>What the regularizer adds to the loss: its strength λ times the quantity R that it keeps small. It grows during the warm-up.</source>
        <translation>Was der Regularisierer dem Verlust hinzufügt: seine Stärke λ mal die Größe R, die er klein hält. Es wächst im Anlauf.</translation>
    </message>
    <message>
        <source>What to remember</source>
        <translation>Was zu merken ist</translation>
    </message>
    <message>
        <source>When small curvature lies</source>
        <translation>Wenn kleine Krümmung lügt</translation>
    </message>
    <message>
        <source>Where it begins, how it falls, where it must end, and when two curves can be compared.</source>
        <translation>Wo sie beginnt, wie sie fällt, wo sie enden muss, und wann sich zwei Kurven vergleichen lassen.</translation>
    </message>
    <message>
        <source>Where the network is computed.</source>
        <translation>Wo das Netz berechnet wird.</translation>
    </message>
    <message>
        <source>Where the search starts. The gradient already points close to the direction of largest curvature.</source>
        <translation>Wo die Suche beginnt. Der Gradient zeigt schon nahe in die Richtung größter Krümmung.</translation>
    </message>
    <message>
        <source>Which layers the network has.</source>
        <translation>Welche Schichten das Netz hat.</translation>
    </message>
    <message>
        <source>Which network holds better?</source>
        <translation>Welches Netz hält besser stand?</translation>
    </message>
    <message>
        <source>Which network is more confident?</source>
        <translation>Welches Netz ist sich sicherer?</translation>
    </message>
    <message>
        <source>Which networks hold better against PGD than the plain one, by at least 5 points?</source>
        <translation>Welche Netze halten PGD um mindestens 5 Prozentpunkte besser stand als das einfache?</translation>
    </message>
    <message>
        <source>Which samples</source>
        <translation>Welche Beispiele</translation>
    </message>
    <message>
        <source>Which samples are taken where not all are: the first N, or a fixed choice with as many of each class.</source>
        <translation>Welche Beispiele genommen werden, wo nicht alle: die ersten N oder eine feste Auswahl mit gleich vielen aus jeder Klasse.</translation>
    </message>
    <message>
        <source>Who dares to say something?</source>
        <translation>Wer traut sich, etwas zu sagen?</translation>
    </message>
    <message>
        <source>Why FGSM is not enough</source>
        <translation>Warum FGSM nicht genügt</translation>
    </message>
    <message>
        <source>Widths of the hidden layers, such as 200, 100. Empty: the network&apos;s own.</source>
        <translation>Breiten der verborgenen Schichten, etwa 200, 100. Leer: die des Netzes selbst.</translation>
    </message>
    <message>
        <source>With ε = 0.04, how far apart are the accuracies under FGSM and under PGD?</source>
        <translation>Wie weit liegen bei ε = 0.04 die Genauigkeiten unter FGSM und unter PGD auseinander?</translation>
    </message>
    <message>
        <source>With ε = 0.5 any picture can be turned into plain grey, and no network can tell what that was.</source>
        <translation>Mit ε = 0.5 lässt sich jedes Bild in einfarbiges Grau verwandeln, und kein Netz kann sagen, was es war.</translation>
    </message>
    <message>
        <source>You see the network before training. Move the pointer over the map: everywhere it is about as unsure as a coin.</source>
        <translation>Sie sehen das Netz vor dem Training. Bewegen Sie den Mauszeiger über die Karte: Überall ist es etwa so unsicher wie eine Münze.</translation>
    </message>
    <message>
        <source>a few steps of candidates − 1 gradients per sample</source>
        <translation>einige Schritte zu je (Klassen − 1) Gradienten je Beispiel</translation>
    </message>
    <message>
        <source>abort early</source>
        <translation>früh abbrechen</translation>
    </message>
    <message>
        <source>about 10 plain steps for 10 classes, more for smooth networks</source>
        <translation>etwa 10 gewöhnliche Schritte bei 10 Klassen, mehr bei glatten Netzen</translation>
    </message>
    <message>
        <source>about 10 plain steps with 10 search steps</source>
        <translation>etwa 10 gewöhnliche Schritte mit 10 Suchschritten</translation>
    </message>
    <message>
        <source>about 12 plain steps with 10 search steps</source>
        <translation>etwa 12 gewöhnliche Schritte mit 10 Suchschritten</translation>
    </message>
    <message>
        <source>about 3 plain steps per random vector</source>
        <translation>etwa 3 gewöhnliche Schritte je Zufallsvektor</translation>
    </message>
    <message>
        <source>about 5 plain steps</source>
        <translation>etwa 5 gewöhnliche Schritte</translation>
    </message>
    <message>
        <source>about 7 plain steps per random vector</source>
        <translation>etwa 7 gewöhnliche Schritte je Zufallsvektor</translation>
    </message>
    <message>
        <source>accuracy under attack</source>
        <translation>Genauigkeit unter Angriff</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>airplane</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all around</source>
        <translation>ringsum</translation>
    </message>
    <message>
        <source>amplitude of f − y</source>
        <translation>Amplitude von f − y</translation>
    </message>
    <message>
        <source>as many of each class</source>
        <translation>gleich viele aus jeder Klasse</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>automobile</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>bird</source>
        <translation>Vogel</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>betrachtete Klassen</translation>
    </message>
    <message>
        <source>cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>checkpoint seconds</source>
        <translation>Sicherung (Sekunden)</translation>
    </message>
    <message>
        <source>class 0</source>
        <translation>Klasse 0</translation>
    </message>
    <message>
        <source>class 1</source>
        <translation>Klasse 1</translation>
    </message>
    <message>
        <source>class 2</source>
        <translation>Klasse 2</translation>
    </message>
    <message>
        <source>class 3</source>
        <translation>Klasse 3</translation>
    </message>
    <message>
        <source>class 4</source>
        <translation>Klasse 4</translation>
    </message>
    <message>
        <source>class 5</source>
        <translation>Klasse 5</translation>
    </message>
    <message>
        <source>class 6</source>
        <translation>Klasse 6</translation>
    </message>
    <message>
        <source>class 7</source>
        <translation>Klasse 7</translation>
    </message>
    <message>
        <source>class 8</source>
        <translation>Klasse 8</translation>
    </message>
    <message>
        <source>class 9</source>
        <translation>Klasse 9</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>cross-entropy (nats)</source>
        <translation>Kreuzentropie (Nats)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>deer</source>
        <translation>Hirsch</translation>
    </message>
    <message>
        <source>descent</source>
        <translation>Abstieg</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>draws forward passes per sample</source>
        <translation>so viele Vorwärtsdurchläufe je Beispiel wie Ziehungen</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gleichmäßig</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>frog</source>
        <translation>Frosch</translation>
    </message>
    <message>
        <source>g = ∂ℓ/∂x says how fast the loss changes with the input, H = ∂²ℓ/∂x² how fast that slope changes. ‖H‖ is the largest |eigenvalue|. Median over the probe batch; the band holds 80 % of its samples.</source>
        <translation>g = ∂ℓ/∂x sagt, wie schnell sich der Verlust mit der Eingabe ändert, H = ∂²ℓ/∂x², wie schnell sich diese Steigung ändert. ‖H‖ ist der größte Betrag eines Eigenwerts. Median über den Messbatch; das Band enthält 80 % seiner Beispiele.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient strength</source>
        <translation>Stärke des Gradiententerms</translation>
    </message>
    <message>
        <source>halvings</source>
        <translation>Halbierungen</translation>
    </message>
    <message>
        <source>hessian</source>
        <translation>hesse</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgene</translation>
    </message>
    <message>
        <source>high κ₃</source>
        <translation>hoch κ₃</translation>
    </message>
    <message>
        <source>horse</source>
        <translation>Pferd</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>initial constant</source>
        <translation>erstes c</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>iterations × restarts gradients per sample</source>
        <translation>Iterationen × Neustarts Gradienten je Beispiel</translation>
    </message>
    <message>
        <source>iterations × targets gradients per sample</source>
        <translation>Iterationen × Zielklassen Gradienten je Beispiel</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>log every</source>
        <translation>aufzeichnen alle</translation>
    </message>
    <message>
        <source>long</source>
        <translation>lang</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss all around</source>
        <translation>Verlust ringsum</translation>
    </message>
    <message>
        <source>low κ₁</source>
        <translation>tief κ₁</translation>
    </message>
    <message>
        <source>mean (f − y)²</source>
        <translation>Mittel (f − y)²</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <source>median curvature of the logits</source>
        <translation>Median der Krümmung der Logits</translation>
    </message>
    <message>
        <source>median λ min</source>
        <translation>Median λ min</translation>
    </message>
    <message>
        <source>median ‖H‖</source>
        <translation>Median ‖H‖</translation>
    </message>
    <message>
        <source>median ‖H‖/‖g‖</source>
        <translation>Median ‖H‖/‖g‖</translation>
    </message>
    <message>
        <source>median ‖g‖</source>
        <translation>Median ‖g‖</translation>
    </message>
    <message>
        <source>middle κ₂</source>
        <translation>mittel κ₂</translation>
    </message>
    <message>
        <source>missing of the high frequency</source>
        <translation>was von der hohen Frequenz fehlt</translation>
    </message>
    <message>
        <source>missing of the low frequency</source>
        <translation>was von der tiefen Frequenz fehlt</translation>
    </message>
    <message>
        <source>missing of the middle frequency</source>
        <translation>was von der mittleren Frequenz fehlt</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Impuls</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>norm (L2)</source>
        <translation>Norm (L2)</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>overshoot</source>
        <translation>Überschießen</translation>
    </message>
    <message>
        <source>p init</source>
        <translation>erster Anteil</translation>
    </message>
    <message>
        <source>penalised</source>
        <translation>bestraft</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>probe every</source>
        <translation>messen alle</translation>
    </message>
    <message>
        <source>probe samples</source>
        <translation>Messbeispiele</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>projections</source>
        <translation>Projektionen</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>queries forward passes per sample</source>
        <translation>so viele Vorwärtsdurchläufe je Beispiel wie Abfragen</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>random start</source>
        <translation>zufälliger Start</translation>
    </message>
    <message>
        <source>regularizer</source>
        <translation>Regularisierer</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>report every</source>
        <translation>melden alle</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>rho</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>search steps</source>
        <translation>Suchschritte</translation>
    </message>
    <message>
        <source>searched for</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>ship</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>short</source>
        <translation>kurz</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>spacing</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>quadriert</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>die üblichen</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>step factor</source>
        <translation>Schrittfaktor</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>steps gradients per sample</source>
        <translation>so viele Gradienten je Beispiel wie Schritte</translation>
    </message>
    <message>
        <source>steps × restarts gradients per sample</source>
        <translation>Schritte × Neustarts Gradienten je Beispiel</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Zielklassen</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die ersten</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>train samples</source>
        <translation>Trainingsbeispiele</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>truck</source>
        <translation>Lastwagen</translation>
    </message>
    <message>
        <source>up to iterations × (1 + targets) gradients and `queries` forward passes per sample</source>
        <translation>bis zu Iterationen × (1 + Zielklassen) Gradienten und so viele Vorwärtsdurchläufe je Beispiel wie Abfragen</translation>
    </message>
    <message>
        <source>up to search_steps × iterations gradients per sample</source>
        <translation>bis zu Suchschritte × Iterationen Gradienten je Beispiel</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Gewichtsabbau</translation>
    </message>
    <message>
        <source>λ · R (nats)</source>
        <translation>λ · R (Nats)</translation>
    </message>
    <message>
        <source>… about the same: what does not bend is not steep.</source>
        <translation>… etwa gleich: Was sich nicht krümmt, ist nicht steil.</translation>
    </message>
    <message>
        <source>… above 0, and of the size of ‖H‖ or more.</source>
        <translation>… über 0, und von der Größe von ‖H‖ oder mehr.</translation>
    </message>
    <message>
        <source>… above 0, but less than a tenth of ‖H‖.</source>
        <translation>… über 0, aber weniger als ein Zehntel von ‖H‖.</translation>
    </message>
    <message>
        <source>… and does not hold better.</source>
        <translation>… und hält nicht besser stand.</translation>
    </message>
    <message>
        <source>… falls to less than a fifth.</source>
        <translation>… fällt auf weniger als ein Fünftel.</translation>
    </message>
    <message>
        <source>… grows: sharper units bend more.</source>
        <translation>… wächst: Schärfere Einheiten krümmen sich mehr.</translation>
    </message>
    <message>
        <source>… larger median ‖H‖ and holds better.</source>
        <translation>… einen größeren Median von ‖H‖ und hält besser stand.</translation>
    </message>
    <message>
        <source>… less than half as large.</source>
        <translation>… weniger als halb so groß.</translation>
    </message>
    <message>
        <source>… more than twice as large.</source>
        <translation>… mehr als doppelt so groß.</translation>
    </message>
    <message>
        <source>… smaller median ‖H‖ and holds better.</source>
        <translation>… einen kleineren Median von ‖H‖ und hält besser stand.</translation>
    </message>
    <message>
        <source>… stays of the same size.</source>
        <translation>… bleibt in derselben Größenordnung.</translation>
    </message>
    <message>
        <source>… still 0.</source>
        <translation>… immer noch 0.</translation>
    </message>
    <message>
        <source>%1 by %2, residual at most %3</source>
        <translation>%1 durch %2, Residuum höchstens %3</translation>
    </message>
    <message>
        <source>‖H‖ of %1 of %2 samples is not certain: the estimator has not settled there. More iterations, or the exact estimator, can tell.</source>
        <translation>‖H‖ von %1 von %2 Beispielen ist nicht sicher: Der Schätzer ist dort nicht zur Ruhe gekommen. Mehr Iterationen oder der genaue Schätzer können es sagen.</translation>
    </message>
    <message>
        <source>The %1 test samples hold only %2 of the set&apos;s %3 classes, so their numbers do not speak for the set; take more.</source>
        <translation>Die %1 Testbeispiele enthalten nur %2 der %3 Klassen des Datensatzes, ihre Zahlen sprechen also nicht für ihn; nehmen Sie mehr.</translation>
    </message>
    <message>
        <source>%1: not a PNG or JPEG picture (its first bytes are wrong); save it as PNG</source>
        <translation>%1: kein PNG- oder JPEG-Bild (schon die ersten Bytes sind andere); als PNG speichern</translation>
    </message>
    <message>
        <source>The %1 test samples hold only %2 of the set&apos;s %3 classes, so their numbers do not speak for the set; take more, or a balanced choice (--sampling balanced).</source>
        <translation>Die %1 Testbeispiele enthalten nur %2 der %3 Klassen des Datensatzes, ihre Zahlen sprechen also nicht für ihn; nehmen Sie mehr oder eine ausgewogene Auswahl (--sampling balanced).</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>Nats</translation>
    </message>
    <message>
        <source>title is empty</source>
        <translation>Der Titel fehlt</translation>
    </message>
    <message>
        <source>summary is empty</source>
        <translation>Der Satz, worum es geht, fehlt</translation>
    </message>
    <message>
        <source>heading is empty</source>
        <translation>Die Überschrift fehlt</translation>
    </message>
    <message>
        <source>&apos;text&apos; is missing</source>
        <translation>Der Text fehlt</translation>
    </message>
    <message>
        <source>question is empty</source>
        <translation>Die Frage fehlt</translation>
    </message>
    <message>
        <source>answer is empty</source>
        <translation>Die Antwort fehlt</translation>
    </message>
    <message>
        <source>because is empty</source>
        <translation>Die Begründung fehlt</translation>
    </message>
    <message>
        <source>&apos;preset&apos; is missing; the first step names the experiment to begin with</source>
        <translation>Die Vorlage fehlt; der erste Schritt nennt das Experiment, mit dem es beginnt</translation>
    </message>
    <message>
        <source>The %1 test samples hold only %2 of the set&apos;s %3 classes, so their numbers do not speak for the set; take more, or %4.</source>
        <translation>Die %1 Testbeispiele enthalten nur %2 der %3 Klassen des Datensatzes, ihre Zahlen sprechen also nicht für ihn; nehmen Sie mehr oder %4.</translation>
    </message>
    <message>
        <source>None of %1 samples is classified rightly, so no attack can show anything.</source>
        <translation>Keines von %1 Beispielen wird richtig eingeordnet, also kann kein Angriff etwas zeigen.</translation>
    </message>
    <message>
        <source>The largest class probability of %1 clean samples is %2 on average: small gradients and Hessians do not come from saturation alone.</source>
        <translation>Die größte Klassenwahrscheinlichkeit von %1 unveränderten Beispielen ist im Mittel %2: Kleine Gradienten und Hesse-Matrizen kommen nicht von der Sättigung allein.</translation>
    </message>
    <message>
        <source>The largest class probability of %1 clean samples is %2 on average: the network is over-confident, which makes ‖g‖ and ‖H‖ small without any robustness.</source>
        <translation>Die größte Klassenwahrscheinlichkeit von %1 unveränderten Beispielen ist im Mittel %2: Das Netz ist übermäßig sicher, was ‖g‖ und ‖H‖ klein macht, ohne jede Robustheit.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with %4 steps and %5 with %6: the attack has converged.</source>
        <translation>Bei ε = %1 lässt PGD mit %4 Schritten %2 von %3 Beispielen richtig und mit %6 %5: Der Angriff ist konvergiert.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with %4 steps and %5 with %6: it has not converged, so give the attack more steps.</source>
        <translation>Bei ε = %1 lässt PGD mit %4 Schritten %2 von %3 Beispielen richtig und mit %6 %5: Er ist nicht konvergiert, geben Sie dem Angriff also mehr Schritte.</translation>
    </message>
    <message>
        <source>At ε = %1 Square, which uses no gradient, leaves %2 of %3 samples right, gradient attacks %4, and Square alone breaks %5: the gradients hide nothing.</source>
        <translation>Bei ε = %1 lässt Square, das keinen Gradienten benutzt, %2 von %3 Beispielen richtig, Gradientenangriffe %4, und Square allein bricht %5: Die Gradienten verbergen nichts.</translation>
    </message>
    <message>
        <source>At ε = %1 Square, which uses no gradient, leaves %2 of %3 samples right, gradient attacks %4, and Square alone breaks %5: the gradients hide ways out.</source>
        <translation>Bei ε = %1 lässt Square, das keinen Gradienten benutzt, %2 von %3 Beispielen richtig, Gradientenangriffe %4, und Square allein bricht %5: Die Gradienten verbergen Auswege.</translation>
    </message>
    <message>
        <source>At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the attack reaches everything.</source>
        <translation>Bei ε = %1, wo kein Netz robust sein kann, lässt PGD %2 von %3 Beispielen richtig: Der Angriff erreicht alles.</translation>
    </message>
    <message>
        <source>At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the network gives every sample the same class, which is no robustness.</source>
        <translation>Bei ε = %1, wo kein Netz robust sein kann, lässt PGD %2 von %3 Beispielen richtig: Das Netz gibt jedem Beispiel dieselbe Klasse, was keine Robustheit ist.</translation>
    </message>
    <message>
        <source>At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the attack is blind for these samples.</source>
        <translation>Bei ε = %1, wo kein Netz robust sein kann, lässt PGD %2 von %3 Beispielen richtig: Der Angriff ist für diese Beispiele blind.</translation>
    </message>
    <message>
        <source>Attacked afresh at ε = %1, %2 and %3, PGD leaves %4, %5 and %6 of %7 samples right: a larger ball never helps the network, as it should be.</source>
        <translation>Bei ε = %1, %2 und %3 neu angegriffen, lässt PGD %4, %5 und %6 von %7 Beispielen richtig: Eine größere Kugel hilft dem Netz nie, wie es sein soll.</translation>
    </message>
    <message>
        <source>Attacked afresh at ε = %1, %2 and %3, PGD leaves %4, %5 and %6 of %7 samples right: a larger ball helps the network, which only a failing attack can explain.</source>
        <translation>Bei ε = %1, %2 und %3 neu angegriffen, lässt PGD %4, %5 und %6 von %7 Beispielen richtig: Eine größere Kugel hilft dem Netz, was nur ein scheiternder Angriff erklären kann.</translation>
    </message>
    <message>
        <source>At %1 of %2 right samples the loss has no slope to follow, so it cannot depart from it.</source>
        <translation>Bei %1 von %2 richtigen Beispielen hat der Verlust keine Steigung, der zu folgen wäre, kann also nicht von ihr abweichen.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by more than %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: one step says little less than many.</source>
        <translation>Entlang eines Schritts von ε = %1 weicht der Verlust um mehr als %2 von seiner Tangente ab (Median von %3 Beispielen); FGSM lässt %4 richtig, PGD %5: Ein Schritt sagt kaum weniger als viele.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by more than %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: the loss bends away from its gradient, so a single step proves nothing here.</source>
        <translation>Entlang eines Schritts von ε = %1 weicht der Verlust um mehr als %2 von seiner Tangente ab (Median von %3 Beispielen); FGSM lässt %4 richtig, PGD %5: Der Verlust biegt von seinem Gradienten ab, ein einzelner Schritt beweist hier also nichts.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: one step says little less than many.</source>
        <translation>Entlang eines Schritts von ε = %1 weicht der Verlust um %2 von seiner Tangente ab (Median von %3 Beispielen); FGSM lässt %4 richtig, PGD %5: Ein Schritt sagt kaum weniger als viele.</translation>
    </message>
    <message>
        <source>Along one step of ε = %1 the loss departs from its tangent by %2 (median of %3 samples); FGSM leaves %4 right, PGD %5: the loss bends away from its gradient, so a single step proves nothing here.</source>
        <translation>Entlang eines Schritts von ε = %1 weicht der Verlust um %2 von seiner Tangente ab (Median von %3 Beispielen); FGSM lässt %4 richtig, PGD %5: Der Verlust biegt von seinem Gradienten ab, ein einzelner Schritt beweist hier also nichts.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with the plain cross-entropy, %4 with its saturation taken out, %5 with a margin loss and %6 with the logits divided by %7: the scale of the logits hides nothing.</source>
        <translation>Bei ε = %1 lässt PGD %2 von %3 Beispielen richtig mit der gewöhnlichen Kreuzentropie, %4 ohne ihre Sättigung, %5 mit einem Margenverlust und %6, wenn die Logits durch %7 geteilt sind: Die Größe der Logits verbirgt nichts.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD leaves %2 of %3 samples right with the plain cross-entropy, %4 with its saturation taken out, %5 with a margin loss and %6 with the logits divided by %7: attacks that use the cross-entropy as it is are blind.</source>
        <translation>Bei ε = %1 lässt PGD %2 von %3 Beispielen richtig mit der gewöhnlichen Kreuzentropie, %4 ohne ihre Sättigung, %5 mit einem Margenverlust und %6, wenn die Logits durch %7 geteilt sind: Angriffe, die die Kreuzentropie unverändert benutzen, sind blind.</translation>
    </message>
    <message>
        <source>At ε = %1 random noise of %2 draws leaves %3 of %4 samples right, gradient attacks %5, and noise alone breaks %6: the gradients lead further than chance.</source>
        <translation>Bei ε = %1 lässt zufälliges Rauschen mit %2 Ziehungen %3 von %4 Beispielen richtig, Gradientenangriffe %5, und Rauschen allein bricht %6: Die Gradienten führen weiter als der Zufall.</translation>
    </message>
    <message>
        <source>At ε = %1 random noise of %2 draws leaves %3 of %4 samples right, gradient attacks %5, and noise alone breaks %6: chance finds what the gradients hide.</source>
        <translation>Bei ε = %1 lässt zufälliges Rauschen mit %2 Ziehungen %3 von %4 Beispielen richtig, Gradientenangriffe %5, und Rauschen allein bricht %6: Der Zufall findet, was die Gradienten verbergen.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD with %2 steps, from the sample and from %3 random starts, leaves %4 of %5 samples right and the single step of FGSM %6: many steps find no less than one, as they should.</source>
        <translation>Bei ε = %1 lässt PGD mit %2 Schritten, vom Beispiel und von %3 zufälligen Starts aus, %4 von %5 Beispielen richtig und der einzelne Schritt von FGSM %6: Viele Schritte finden nicht weniger als einer, wie sie sollen.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD with %2 steps, from the sample and from %3 random starts, leaves %4 of %5 samples right and the single step of FGSM %6: one step beats many, a sign that the gradients mislead the attack.</source>
        <translation>Bei ε = %1 lässt PGD mit %2 Schritten, vom Beispiel und von %3 zufälligen Starts aus, %4 von %5 Beispielen richtig und der einzelne Schritt von FGSM %6: Ein Schritt schlägt viele, ein Zeichen, dass die Gradienten den Angriff in die Irre führen.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD on the plain cross-entropy leaves %2 of %3 samples right in single and %4 in double precision: rounding hides no gradient.</source>
        <translation>Bei ε = %1 lässt PGD auf die gewöhnliche Kreuzentropie in einfacher Genauigkeit %2 von %3 Beispielen richtig und in doppelter %4: Runden verbirgt keinen Gradienten.</translation>
    </message>
    <message>
        <source>At ε = %1 PGD on the plain cross-entropy leaves %2 of %3 samples right in single and %4 in double precision: rounding hides the gradient.</source>
        <translation>Bei ε = %1 lässt PGD auf die gewöhnliche Kreuzentropie in einfacher Genauigkeit %2 von %3 Beispielen richtig und in doppelter %4: Runden verbirgt den Gradienten.</translation>
    </message>
    <message>
        <source>For %1 of %2 right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ &lt; 1e-8 or p = 1): most give an attack a direction.</source>
        <translation>Bei %1 von %2 richtigen Beispielen verschwindet der Gradient der Kreuzentropie in einfacher Genauigkeit (‖g‖ &lt; 1e-8 oder p = 1): Die meisten geben einem Angriff eine Richtung.</translation>
    </message>
    <message>
        <source>For %1 of %2 right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ &lt; 1e-8 or p = 1): a small gradient here means over-confidence, not robustness.</source>
        <translation>Bei %1 von %2 richtigen Beispielen verschwindet der Gradient der Kreuzentropie in einfacher Genauigkeit (‖g‖ &lt; 1e-8 oder p = 1): Ein kleiner Gradient bedeutet hier übermäßige Sicherheit, nicht Robustheit.</translation>
    </message>
    <message>
        <source>60 000 colour 32×32 pictures in a hundred classes, or in twenty coarse ones (Krizhevsky 2009).</source>
        <translation>60 000 farbige 32×32-Bilder in hundert Klassen oder in zwanzig groben (Krizhevsky 2009).</translation>
    </message>
    <message>
        <source>All pictures are brought to a square of so many pixels. 0: their own size where all have the same, of at most 64 pixels; otherwise 32.</source>
        <translation>Alle Bilder werden auf ein Quadrat aus so vielen Pixeln gebracht. 0: ihre eigene Größe, wenn alle dieselbe von höchstens 64 Pixeln haben; sonst 32.</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Column of the classes</source>
        <translation>Spalte der Klassen</translation>
    </message>
    <message>
        <source>EMNIST&apos;s pictures lie on their side; this sets them upright.</source>
        <translation>Die Bilder von EMNIST liegen auf der Seite; dies stellt sie auf.</translation>
    </message>
    <message>
        <source>Exchange rows and columns</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>File of the test labels</source>
        <translation>Datei der Test-Klassen</translation>
    </message>
    <message>
        <source>File of the test pictures</source>
        <translation>Datei der Testbilder</translation>
    </message>
    <message>
        <source>File of the training labels</source>
        <translation>Datei der Trainings-Klassen</translation>
    </message>
    <message>
        <source>File of the training pictures</source>
        <translation>Datei der Trainingsbilder</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>How the points are brought into the unit square. One factor for both keeps angles and distances as they are.</source>
        <translation>Wie die Punkte in das Einheitsquadrat gebracht werden. Ein Faktor für beide lässt Winkel und Abstände, wie sie sind.</translation>
    </message>
    <message>
        <source>IDX files</source>
        <translation>IDX-Dateien</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Name of the column that holds the class, or its number from 1. Empty: the one called label, class, target or species; otherwise the only one with text; otherwise the last.</source>
        <translation>Name der Spalte mit der Klasse oder ihre Nummer, ab 1. Leer: die namens label, class, target oder species; sonst die einzige mit Text; sonst die letzte.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Felder</translation>
    </message>
    <message>
        <source>Points from a table</source>
        <translation>Punkte aus einer Tabelle</translation>
    </message>
    <message>
        <source>Read in grey or in colour; as they are: in colour where at least one file is.</source>
        <translation>Grau oder farbig gelesen; wie sie sind: farbig, wenn es mindestens eine Datei ist.</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Seed of the division</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>Shaping</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>Share for testing</source>
        <translation>Anteil zum Testen</translation>
    </message>
    <message>
        <source>Side in pixels</source>
        <translation>Seite in Pixeln</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The .npz file, or the folder with four .npz or .npy files.</source>
        <translation>Die .npz-Datei oder der Ordner mit vier .npz- oder .npy-Dateien.</translation>
    </message>
    <message>
        <source>The CSV file, or a folder with train.csv and test.csv.</source>
        <translation>Die CSV-Datei oder ein Ordner mit train.csv und test.csv.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the test labels. Empty: found by the words in its name.</source>
        <translation>Die Datei im Ordner mit den Test-Klassen. Leer: an den Wörtern in ihrem Namen erkannt.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the test pictures. Empty: found by the words in its name.</source>
        <translation>Die Datei im Ordner mit den Testbildern. Leer: an den Wörtern in ihrem Namen erkannt.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the training labels. Empty: found by the words in its name.</source>
        <translation>Die Datei im Ordner mit den Trainings-Klassen. Leer: an den Wörtern in ihrem Namen erkannt.</translation>
    </message>
    <message>
        <source>The file in the folder that holds the training pictures. Empty: found by the words in its name.</source>
        <translation>Die Datei im Ordner mit den Trainingsbildern. Leer: an den Wörtern in ihrem Namen erkannt.</translation>
    </message>
    <message>
        <source>The folder that holds a folder of pictures for each class, or train and test with these.</source>
        <translation>Der Ordner, in dem für jede Klasse ein Ordner mit Bildern liegt, oder train und test mit solchen.</translation>
    </message>
    <message>
        <source>The folder with the four IDX files, or one of the four where it holds several sets.</source>
        <translation>Der Ordner mit den vier IDX-Dateien, oder eine der vier, wenn er mehrere Mengen enthält.</translation>
    </message>
    <message>
        <source>The operations of the network, as JSON.</source>
        <translation>Die Operationen des Netzes, als JSON.</translation>
    </message>
    <message>
        <source>What becomes of pictures of another shape: shown whole with black bars, cut, or stretched.</source>
        <translation>Was aus Bildern anderer Form wird: ganz gezeigt mit schwarzen Balken, beschnitten oder gestreckt.</translation>
    </message>
    <message>
        <source>Where the data are not divided already: the share of each class that is kept for testing.</source>
        <translation>Wo die Daten nicht schon aufgeteilt sind: der Anteil jeder Klasse, der zum Testen zurückbehalten wird.</translation>
    </message>
    <message>
        <source>Which of the two labels of each picture is learnt.</source>
        <translation>Welche der beiden Klassen jedes Bilds gelernt wird.</translation>
    </message>
    <message>
        <source>Which samples are kept for testing, and the order of all. It is not the seed of the training, so that runs with other seeds learn the same samples.</source>
        <translation>Welche Beispiele zum Testen zurückbehalten werden, und die Reihenfolge aller. Es ist nicht der Startwert des Trainings, damit Läufe mit anderen Startwerten dieselben Beispiele lernen.</translation>
    </message>
    <message>
        <source>Your own PNG and JPEG pictures, a folder for each class: train/CLASS and test/CLASS, or CLASS alone.</source>
        <translation>Ihre eigenen PNG- und JPEG-Bilder, ein Ordner je Klasse: train/KLASSE und test/KLASSE, oder KLASSE allein.</translation>
    </message>
    <message>
        <source>Your own pictures in a .npz file with x_train, y_train, x_test and y_test, as Keras keeps them, or in four files.</source>
        <translation>Ihre eigenen Bilder in einer .npz-Datei mit x_train, y_train, x_test und y_test, wie Keras sie ablegt, oder in vier Dateien.</translation>
    </message>
    <message>
        <source>Your own pictures in four IDX files, as MNIST comes: any size, grey or in colour, up to 1,000 classes.</source>
        <translation>Ihre eigenen Bilder in vier IDX-Dateien, wie MNIST kommt: jede Größe, grau oder farbig, bis zu 1000 Klassen.</translation>
    </message>
    <message>
        <source>Your own points of the plane: a CSV file with two columns of numbers and a class.</source>
        <translation>Ihre eigenen Punkte der Ebene: eine CSV-Datei mit zwei Zahlenspalten und einer Klasse.</translation>
    </message>
    <message>
        <source>Your own samples: a CSV file with three or more columns of numbers and a class, for an MLP.</source>
        <translation>Ihre eigenen Beispiele: eine CSV-Datei mit drei oder mehr Zahlenspalten und einer Klasse, für ein MLP.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>both axes by one factor</source>
        <translation>beide Achsen mit einem Faktor</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>coarse: 20 classes</source>
        <translation>grob: 20 Klassen</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>cut to shape</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>each axis by itself</source>
        <translation>jede Achse für sich</translation>
    </message>
    <message>
        <source>fine: 100 classes</source>
        <translation>fein: 100 Klassen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>wird gefunden</translation>
    </message>
    <message>
        <source>found by its name</source>
        <translation>am Namen erkannt</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>shaping</source>
        <translation>Zuschnitt</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>split seed</source>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>gestreckt</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>test labels</source>
        <translation>Test-Klassen</translation>
    </message>
    <message>
        <source>test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>train images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>train labels</source>
        <translation>Trainings-Klassen</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>whole, with bars</source>
        <translation>ganz, mit Balken</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>it is parallel to the first direction</source>
        <translation>sie ist parallel zur ersten Richtung</translation>
    </message>
    <message>
        <source>the gradient is zero</source>
        <translation>der Gradient ist null</translation>
    </message>
    <message>
        <source>the curvature is zero</source>
        <translation>die Krümmung ist null</translation>
    </message>
    <message>
        <source>the sample is misclassified already</source>
        <translation>das Beispiel ist schon falsch eingeordnet</translation>
    </message>
    <message>
        <source>the attack does not move the sample</source>
        <translation>der Angriff bewegt das Beispiel nicht</translation>
    </message>
    <message>
        <source>The labels begin at %1 and were shifted to begin at 0.</source>
        <translation>Die Klassennummern beginnen bei %1 und wurden auf den Beginn 0 verschoben.</translation>
    </message>
    <message>
        <source>Of each class %1 % of the pictures were drawn for testing with seed %2.</source>
        <translation>Von jeder Klasse wurden %1 % der Bilder mit Startwert %2 zum Testen gezogen.</translation>
    </message>
    <message>
        <source>Of each class %1 % of the rows were drawn for testing with seed %2.</source>
        <translation>Von jeder Klasse wurden %1 % der Zeilen mit Startwert %2 zum Testen gezogen.</translation>
    </message>
    <message>
        <source>The pictures have %1 pixels and are read in colour.</source>
        <translation>Die Bilder haben %1 Pixel und werden farbig gelesen.</translation>
    </message>
    <message>
        <source>The pictures have %1 pixels and are read in grey.</source>
        <translation>Die Bilder haben %1 Pixel und werden grau gelesen.</translation>
    </message>
    <message>
        <source>The pictures, %1 pixels, were brought to %2 by &apos;%3&apos; in colour.</source>
        <translation>Die Bilder, %1 Pixel, wurden mit &apos;%3&apos; farbig auf %2 gebracht.</translation>
    </message>
    <message>
        <source>The pictures, %1 pixels, were brought to %2 by &apos;%3&apos; in grey.</source>
        <translation>Die Bilder, %1 Pixel, wurden mit &apos;%3&apos; grau auf %2 gebracht.</translation>
    </message>
    <message>
        <source>1 of %1 files could not be read and was left out.</source>
        <translation>1 von %1 Dateien ließ sich nicht lesen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 files could not be read and were left out.</source>
        <translation>%1 von %2 Dateien ließen sich nicht lesen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>Columns of text were left out: %1.</source>
        <translation>Textspalten wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>The class stands in the column &apos;%1&apos;.</source>
        <translation>Die Klasse steht in der Spalte &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Both axes were scaled by one factor into 0.05 … 0.95: &apos;%1&apos; from %2 … %3, &apos;%4&apos; from %5 … %6.</source>
        <translation>Beide Achsen wurden mit einem Faktor auf 0.05 … 0.95 gebracht: &apos;%1&apos; von %2 … %3, &apos;%4&apos; von %5 … %6.</translation>
    </message>
    <message>
        <source>Each axis was scaled to 0.05 … 0.95 of the unit square: &apos;%1&apos; from %2 … %3, &apos;%4&apos; from %5 … %6.</source>
        <translation>Jede Achse wurde auf 0.05 … 0.95 des Einheitsquadrats gebracht: &apos;%1&apos; von %2 … %3, &apos;%4&apos; von %5 … %6.</translation>
    </message>
    <message>
        <source>Each of the %1 columns was scaled to 0 … 1, where attacks stay; the network&apos;s first layer standardises it to mean 0 and deviation 1.</source>
        <translation>Jede der %1 Spalten wurde auf 0 … 1 gebracht, wo Angriffe bleiben; die erste Schicht des Netzes bringt sie auf Mittel 0 und Abweichung 1.</translation>
    </message>
    <message>
        <source>Rows and columns of each picture were exchanged, as EMNIST needs it.</source>
        <translation>Zeilen und Spalten jedes Bilds wurden getauscht, wie EMNIST es braucht.</translation>
    </message>
    <message>
        <source>Rows of %1 values were taken as pictures of %2.</source>
        <translation>Zeilen aus %1 Werten wurden als Bilder von %2 genommen.</translation>
    </message>
    <message>
        <source>The pictures&apos; values, 0 to 1, were rounded to 256 steps.</source>
        <translation>Die Werte der Bilder, 0 bis 1, wurden auf 256 Stufen gerundet.</translation>
    </message>
    <message>
        <source>The pictures&apos; values, 0 to 255, were rounded to whole numbers.</source>
        <translation>Die Werte der Bilder, 0 bis 255, wurden auf ganze Zahlen gerundet.</translation>
    </message>
    <message>
        <source>The set has only %1 training samples, not %2; all of them are taken.</source>
        <translation>Der Datensatz hat nur %1 Trainingsbeispiele, nicht %2; alle werden genommen.</translation>
    </message>
    <message>
        <source>The set has only %1 test samples, not %2; all of them are taken.</source>
        <translation>Der Datensatz hat nur %1 Testbeispiele, nicht %2; alle werden genommen.</translation>
    </message>
    <message>
        <source>A smooth ReLU. Larger β is closer to ReLU and allows more curvature (at most β/4 per unit).</source>
        <translation>Ein glattes ReLU. Größeres β ist näher an ReLU und lässt mehr Krümmung zu (höchstens β/4 je Einheit).</translation>
    </message>
    <message>
        <source>A weight and a bias for each channel, as batch normalisation leaves them behind.</source>
        <translation>Ein Gewicht und ein Bias je Kanal, wie eine Batch-Normalisierung sie hinterlässt.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Average pooling</source>
        <translation>Mittel-Pooling</translation>
    </message>
    <message>
        <source>Before the first knot, between the knots and behind the last.</source>
        <translation>Vor dem ersten Knoten, zwischen den Knoten und hinter dem letzten.</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Changes while it trains</source>
        <translation>Änderungen beim Training</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Columns on the left. Left out: 0.</source>
        <translation>Spalten links. Weggelassen: 0.</translation>
    </message>
    <message>
        <source>Columns on the right. Left out: 0.</source>
        <translation>Spalten rechts. Weggelassen: 0.</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Depth α</source>
        <translation>Tiefe α</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Weitung</translation>
    </message>
    <message>
        <source>Far from the border the network is sure, its loss is flat at 0, and nothing bends. Near the border the loss must climb. “Curvature ‖H‖” at “Show” above the map draws it: the curvature is a ridge along the border of the classes.</source>
        <translation>Weit weg von der Grenze ist sich das Netz sicher, sein Verlust ist flach bei 0, und nichts krümmt sich. Nahe der Grenze muss der Verlust steigen. „Krümmung ‖H‖“ bei „Zeigen“ über der Karte zeichnet es: Die Krümmung ist ein Grat entlang der Grenze der Klassen.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Abflachen</translation>
    </message>
    <message>
        <source>Four 3×3 convolutions (64, 64, 128 and 128 channels), every second with stride 2, and a layer of 256: made for colour pictures of 32×32.</source>
        <translation>Vier 3×3-Faltungen (64, 64, 128 und 128 Kanäle), jede zweite mit Schrittweite 2, und eine Schicht von 256: für farbige Bilder von 32×32 gemacht.</translation>
    </message>
    <message>
        <source>GELU as many programs approximate it.</source>
        <translation>GELU, wie viele Programme es annähern.</translation>
    </message>
    <message>
        <source>GELU by tanh</source>
        <translation>GELU mit tanh</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>How many channels it gives.</source>
        <translation>Wie viele Kanäle sie gibt.</translation>
    </message>
    <message>
        <source>How many values it gives; left out: one for each class.</source>
        <translation>Wie viele Werte sie gibt; weggelassen: einen je Klasse.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Knots</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Lays channels, rows and columns out in one row, as a linear layer reads them.</source>
        <translation>Legt Kanäle, Zeilen und Spalten in eine Reihe, wie eine lineare Schicht sie liest.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Like ReLU, with a small slope for negative inputs.</source>
        <translation>Wie ReLU, mit kleiner Steigung für negative Eingaben.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear for positive inputs, smooth exponential for negative ones.</source>
        <translation>Linear für positive Eingaben, glatt exponentiell für negative.</translation>
    </message>
    <message>
        <source>Max pooling</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean of each channel</source>
        <translation>Mittel jedes Kanals</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>Normalisieren</translation>
    </message>
    <message>
        <source>Of negative inputs. Left out: 0.01.</source>
        <translation>Für negative Eingaben. Weggelassen: 0.01.</translation>
    </message>
    <message>
        <source>One number for each channel; left out: that of the data.</source>
        <translation>Eine Zahl je Kanal; weggelassen: die der Daten.</translation>
    </message>
    <message>
        <source>One value for each channel: its mean over the whole picture.</source>
        <translation>Ein Wert je Kanal: sein Mittel über das ganze Bild.</translation>
    </message>
    <message>
        <source>Operations that you put together: Edit layers … shows them.</source>
        <translation>Operationen, die Sie zusammenstellen: Schichten bearbeiten … zeigt sie.</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Own layers</source>
        <translation>Eigene Schichten</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Parts into which the channels are divided, each seeing only its own. Left out: 1.</source>
        <translation>Teile, in die die Kanäle geteilt werden; jeder sieht nur seine. Weggelassen: 1.</translation>
    </message>
    <message>
        <source>Piecewise linear</source>
        <translation>Stückweise linear</translation>
    </message>
    <message>
        <source>Piecewise linear: the network itself has no curvature, only the softmax of the loss has.</source>
        <translation>Stückweise linear: Das Netz selbst hat keine Krümmung, nur der Softmax des Verlusts hat eine.</translation>
    </message>
    <message>
        <source>Pixels around the picture, at most half of the kernel. Left out: 0.</source>
        <translation>Pixel um das Bild, höchstens der halbe Kernel. Weggelassen: 0.</translation>
    </message>
    <message>
        <source>Pixels from one tap of the window to the next. Left out: 1.</source>
        <translation>Pixel von einem Wert des Fensters zum nächsten. Weggelassen: 1.</translation>
    </message>
    <message>
        <source>Pixels from one window to the next. Left out: the kernel.</source>
        <translation>Pixel von einem Fenster zum nächsten. Weggelassen: der Kernel.</translation>
    </message>
    <message>
        <source>Pixels from one window to the next; 2 halves the picture. Left out: 1.</source>
        <translation>Pixel von einem Fenster zum nächsten; 2 halbiert das Bild. Weggelassen: 1.</translation>
    </message>
    <message>
        <source>Puts the channels of the results that it reads by name behind each other.</source>
        <translation>Setzt die Kanäle der Ergebnisse, die sie mit Namen liest, hintereinander.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rows above. Left out: 0.</source>
        <translation>Zeilen oben. Weggelassen: 0.</translation>
    </message>
    <message>
        <source>Rows below. Left out: 0.</source>
        <translation>Zeilen unten. Weggelassen: 0.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Scale and shift of channels</source>
        <translation>Kanäle skalieren und verschieben</translation>
    </message>
    <message>
        <source>Side of the square window, in pixels.</source>
        <translation>Seite des quadratischen Fensters, in Pixeln.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>Smooth and bounded between 0 and 1; gradients are small.</source>
        <translation>Glatt und zwischen 0 und 1 beschränkt; Gradienten sind klein.</translation>
    </message>
    <message>
        <source>Smooth and bounded; saturates for large inputs.</source>
        <translation>Glatt und beschränkt; sättigt für große Eingaben.</translation>
    </message>
    <message>
        <source>Smooth, slightly non-monotone; also called swish.</source>
        <translation>Glatt, nicht ganz monoton; auch Swish genannt.</translation>
    </message>
    <message>
        <source>Smooth, weighted by the Gaussian distribution function Φ (the exact erf form).</source>
        <translation>Glatt, gewichtet mit der Gaußschen Verteilungsfunktion Φ (die genaue Form mit erf).</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Straight pieces between knots: clipping, hard tanh and the like.</source>
        <translation>Gerade Stücke zwischen Knoten: Kappen, hartes tanh und dergleichen.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Subtracts the mean of each channel and divides by its deviation; first in most networks.</source>
        <translation>Zieht von jedem Kanal das Mittel ab und teilt durch die Abweichung; in den meisten Netzen zuerst.</translation>
    </message>
    <message>
        <source>Sums the results that it reads by name, as behind a shortcut. All have one shape.</source>
        <translation>Summiert die Ergebnisse, die sie mit Namen liest, wie hinter einem Shortcut. Alle haben eine Form.</translation>
    </message>
    <message>
        <source>The arrows on the map show where FGSM takes some of the test points; red ones end in a mistake.</source>
        <translation>Die Pfeile auf der Karte zeigen, wohin FGSM einige der Testpunkte bringt; rote enden in einem Fehler.</translation>
    </message>
    <message>
        <source>The larger, the closer to ReLU. Left out: 8.</source>
        <translation>Je größer, desto näher an ReLU. Weggelassen: 8.</translation>
    </message>
    <message>
        <source>The largest value of each window.</source>
        <translation>Der größte Wert jedes Fensters.</translation>
    </message>
    <message>
        <source>The mean of each window.</source>
        <translation>Das Mittel jedes Fensters.</translation>
    </message>
    <message>
        <source>The operations of the network, as a JSON list.</source>
        <translation>Die Operationen des Netzes, als JSON-Liste.</translation>
    </message>
    <message>
        <source>The squares on the map show how far that is.</source>
        <translation>Die Quadrate auf der Karte zeigen, wie weit das ist.</translation>
    </message>
    <message>
        <source>The value at the first knot.</source>
        <translation>Der Wert am ersten Knoten.</translation>
    </message>
    <message>
        <source>The weight that every channel begins with. Left out: 1.</source>
        <translation>Das Gewicht, mit dem jeder Kanal beginnt. Weggelassen: 1.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Values that begin to hold after so many steps, of the strength λ and of the learning rate, as in 200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001. The window notes here what a person changed while the run trained, so that it can be trained again.</source>
        <translation>Werte, die nach so vielen Schritten zu gelten beginnen, für die Stärke λ und die Lernrate, wie in 200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001. Das Fenster vermerkt hier, was jemand während des Trainings geändert hat, damit sich der Lauf wiederholen lässt.</translation>
    </message>
    <message>
        <source>Weighs and sums a window of all channels, the same way at every place of the picture.</source>
        <translation>Gewichtet und summiert ein Fenster aller Kanäle, an jeder Stelle des Bilds auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Weighs and sums all values, and adds a bias. Reads flat values.</source>
        <translation>Gewichtet und summiert alle Werte und addiert einen Bias. Liest flache Werte.</translation>
    </message>
    <message>
        <source>What large negative inputs come to. Left out: 1.</source>
        <translation>Wohin große negative Eingaben führen. Weggelassen: 1.</translation>
    </message>
    <message>
        <source>Where the slope changes; rising.</source>
        <translation>Wo sich die Steigung ändert; aufsteigend.</translation>
    </message>
    <message>
        <source>Wide CNN</source>
        <translation>Breites CNN</translation>
    </message>
    <message>
        <source>Zeros around the picture, in pixels, or “same”, which keeps its size. Left out: 0.</source>
        <translation>Nullen um das Bild, in Pixeln, oder „same“, das die Größe behält. Weggelassen: 0.</translation>
    </message>
    <message>
        <source>Zeros around the picture, on each side as many as you say.</source>
        <translation>Nullen um das Bild, auf jeder Seite so viele, wie Sie angeben.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Weitung</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>knots</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>out</source>
        <translation>gibt</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>One file could not be read and was left out.</source>
        <translation>Eine Datei ließ sich nicht lesen und wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 files could not be read and were left out.</source>
        <translation>%1 Dateien ließen sich nicht lesen und wurden weggelassen.</translation>
    </message>
    <message>
        <source>left out, because it is no weight: %1</source>
        <translation>weggelassen, weil es kein Gewicht ist: %1</translation>
    </message>
    <message>
        <source>all names begin with &apos;%1&apos;, which is left away</source>
        <translation>alle Namen beginnen mit „%1“, das wegbleibt</translation>
    </message>
    <message>
        <source>taken in their order: %1</source>
        <translation>der Reihe nach genommen: %1</translation>
    </message>
    <message>
        <source>one batch normalisation became a scale and a shift of each channel</source>
        <translation>eine Batch-Normalisierung wurde zu einem Faktor und einer Verschiebung je Kanal</translation>
    </message>
    <message>
        <source>%1 batch normalisations became a scale and a shift of each channel</source>
        <translation>%1 Batch-Normalisierungen wurden zu einem Faktor und einer Verschiebung je Kanal</translation>
    </message>
    <message>
        <source>%1: holds weights alone; choose the file of its layers, too, or an ONNX file (*.onnx), which holds both</source>
        <translation>%1: enthält nur Gewichte; wählen Sie auch die Datei ihrer Schichten, oder eine ONNX-Datei (*.onnx), die beides enthält</translation>
    </message>
    <message>
        <source>%1: reads inputs of %2 values, but the data have %3; choose the data set that the network was trained on</source>
        <translation>%1: liest Eingaben von %2 Werten, die Daten haben aber %3; wählen Sie den Datensatz, mit dem das Netz trainiert wurde</translation>
    </message>
    <message>
        <source>%1: the network reads inputs of %2 values, but those of the data set &apos;%3&apos; have %4; choose the data set that it was trained on</source>
        <translation>%1: Das Netz liest Eingaben von %2 Werten, die des Datensatzes „%3“ haben aber %4; wählen Sie den Datensatz, mit dem es trainiert wurde</translation>
    </message>
    <message>
        <source>%1: the network knows %2 classes, but the data set &apos;%3&apos; has %4; choose the data set that it was trained on</source>
        <translation>%1: Das Netz kennt %2 Klassen, der Datensatz „%3“ hat aber %4; wählen Sie den Datensatz, mit dem es trainiert wurde</translation>
    </message>
    <message>
        <source>it was not attacked</source>
        <translation>er wurde nicht angegriffen</translation>
    </message>
    <message>
        <source>the second was not attacked</source>
        <translation>der zweite wurde nicht angegriffen</translation>
    </message>
    <message>
        <source>they were attacked in different norms</source>
        <translation>sie wurden in verschiedenen Normen angegriffen</translation>
    </message>
    <message>
        <source>one was attacked with other weights than it has now</source>
        <translation>einer wurde mit anderen Gewichten angegriffen, als er jetzt hat</translation>
    </message>
    <message>
        <source>one of the evaluations is not complete</source>
        <translation>eine der Auswertungen ist nicht vollständig</translation>
    </message>
    <message>
        <source>their grids have no ε in common</source>
        <translation>ihre Gitter haben kein gemeinsames ε</translation>
    </message>
    <message>
        <source>they were attacked on different samples</source>
        <translation>sie wurden an verschiedenen Beispielen angegriffen</translation>
    </message>
    <message>
        <source>they are of different data</source>
        <translation>sie haben verschiedene Daten</translation>
    </message>
    <message>
        <source>their data were drawn with different seeds</source>
        <translation>ihre Daten wurden mit verschiedenen Startwerten gezogen</translation>
    </message>
    <message>
        <source>their data have different settings</source>
        <translation>ihre Daten haben verschiedene Einstellungen</translation>
    </message>
    <message>
        <source>Share of the batch</source>
        <translation>Anteil des Batches</translation>
    </message>
    <message>
        <source>Takes the penalty on this part of each batch alone, which costs as much less. The part is a random one, so the mean that is penalised stays the same, only noisier; 1/4 often trains as well.</source>
        <translation>Nimmt die Strafe nur auf diesem Teil jedes Batches, was entsprechend weniger kostet. Der Teil ist ein zufälliger, daher bleibt der bestrafte Mittelwert derselbe und rauscht nur mehr; 1/4 trainiert oft ebenso gut.</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>when is empty</source>
        <translation>Die Bedingung ist leer</translation>
    </message>
    <message>
        <source>%1 holds a control character; begin a new paragraph with a new entry of the list</source>
        <translation>%1 enthält ein Steuerzeichen; beginnen Sie einen neuen Absatz mit einem neuen Eintrag der Liste</translation>
    </message>
    <message>
        <source>%1 has more than %2 entries</source>
        <translation>%1 hat mehr als %2 Einträge</translation>
    </message>
    <message>
        <source>steps must be a list of 1 to %1 steps</source>
        <translation>Eine Lektion hat 1 bis %1 Schritte</translation>
    </message>
    <message>
        <source>choices must be a list of 2 to %1 answers</source>
        <translation>Eine Frage hat 2 bis %1 Antworten</translation>
    </message>
    <message>
        <source>choices: %1 are marked &quot;expected&quot;: true; mark the one that the lesson is made to show</source>
        <translation>Als erwartet sind %1 Antworten gekennzeichnet; kennzeichnen Sie die eine, die die Lektion zeigen soll</translation>
    </message>
    <message>
        <source>run &apos;%1&apos; cannot be a name; use small letters, digits and _, at most 24</source>
        <translation>Der Lauf kann nicht „%1“ heißen; nehmen Sie kleine Buchstaben, Ziffern und _, höchstens 24</translation>
    </message>
    <message>
        <source>reveal waits for the outcome of the step, which asks nothing and trains nothing; write &apos;marks&apos; instead</source>
        <translation>Hier soll etwas nach dem Ergebnis des Schritts erscheinen, der aber nichts fragt und nichts trainiert; zeigen Sie es gleich</translation>
    </message>
    <message>
        <source>the run &apos;%1&apos; is trained in an earlier step already; name this one anew</source>
        <translation>Der Lauf „%1“ wird schon in einem früheren Schritt trainiert; geben Sie diesem einen neuen Namen</translation>
    </message>
    <message>
        <source>%1 asks for a run that no step so far trains</source>
        <translation>%1 fragt nach einem Lauf, den bisher kein Schritt trainiert</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2</source>
        <translation>Das Labor „%1“ misst %2 nicht</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands nothing</source>
        <translation>Bei Zeichen %1 von „%2“ steht nichts</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands &apos;%3&apos;</source>
        <translation>Bei Zeichen %1 von „%2“ steht „%3“</translation>
    </message>
    <message>
        <source>the end or an operator</source>
        <translation>das Ende oder ein Rechenzeichen</translation>
    </message>
    <message>
        <source>the end, an operator or &apos;and&apos;</source>
        <translation>das Ende, ein Rechenzeichen oder „and“</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, &gt; or &gt;=</source>
        <translation>&lt;, &lt;=, &gt; oder &gt;=</translation>
    </message>
    <message>
        <source>a number, a quantity such as plain.test_accuracy, or &apos;(&apos;</source>
        <translation>eine Zahl, eine Größe wie plain.test_accuracy oder „(“</translation>
    </message>
    <message>
        <source>a number that a double can hold</source>
        <translation>eine Zahl, die ein double fasst</translation>
    </message>
    <message>
        <source>RUN.QUANTITY, such as plain.test_accuracy</source>
        <translation>LAUF.GRÖSSE wie plain.test_accuracy</translation>
    </message>
    <message>
        <source>a quantity, such as %1.start.test_accuracy</source>
        <translation>eine Größe wie %1.start.test_accuracy</translation>
    </message>
    <message>
        <source>(ATTACK, NORM, EPSILON), such as (pgd, linf, 0.1)</source>
        <translation>(ANGRIFF, NORM, EPSILON) wie (pgd, linf, 0.1)</translation>
    </message>
    <message>
        <source>the size of the attack, at least 0</source>
        <translation>die Größe des Angriffs, mindestens 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a run</source>
        <translation>„%1“ kann kein Lauf heißen</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>unbekannte Größe „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Größe „%1“; bekannt: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is measured after the training only; leave out &apos;.start&apos;</source>
        <translation>„%1“ wird nur nach dem Training gemessen; lassen Sie „.start“ weg</translation>
    </message>
    <message>
        <source>the norm &apos;%1&apos; is none; write linf or l2</source>
        <translation>„%1“ ist keine Norm; schreiben Sie linf oder l2</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>holds a character that is none of letters, digits and + - * / ( ) &lt; &gt; = . , _ :</source>
        <translation>enthält ein Zeichen, das keines ist von: Buchstaben, Ziffern und + - * / ( ) &lt; &gt; = . , _ :</translation>
    </message>
    <message>
        <source>nests deeper than %1 levels</source>
        <translation>ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>15,680 weights, and the loss bends along a handful of directions. Which ones, and why those?</source>
        <translation>15 680 Gewichte, und der Verlust krümmt sich entlang einer Handvoll Richtungen. Welcher, und warum gerade dieser?</translation>
    </message>
    <message>
        <source>A direction is a matrix</source>
        <translation>Eine Richtung ist eine Matrix</translation>
    </message>
    <message>
        <source>A matrix of **rank one** is an outer product: one number for each unit times one number for each pixel.</source>
        <translation>Eine Matrix vom **Rang eins** ist ein äußeres Produkt: eine Zahl für jede Einheit mal eine Zahl für jedes Pixel.</translation>
    </message>
    <message>
        <source>A product of means is not the mean of products, and yet the two share most of their strongest directions.</source>
        <translation>Ein Produkt von Mitteln ist nicht das Mittel der Produkte, und doch haben beide die meisten ihrer stärksten Richtungen gemeinsam.</translation>
    </message>
    <message>
        <source>A small network</source>
        <translation>Ein kleines Netz</translation>
    </message>
    <message>
        <source>Each of these directions is itself a matrix of 20 × 784 numbers, one for each weight. The tab draws it at the right, with its singular values.</source>
        <translation>Jede dieser Richtungen ist selbst eine Matrix von 20 × 784 Zahlen, eine für jedes Gewicht. Der Reiter zeichnet sie rechts, mit ihren Singulärwerten.</translation>
    </message>
    <message>
        <source>Each sample bends the loss along an outer product of what the units do and of what they read. All pictures have much in common, their mean; so what they read is nearly the same vector in all of them.</source>
        <translation>Jedes Beispiel krümmt den Verlust entlang eines äußeren Produkts dessen, was die Einheiten tun, und dessen, was sie lesen. Alle Bilder haben viel gemeinsam, ihr Mittel; was die Einheiten lesen, ist also in allen fast derselbe Vektor.</translation>
    </message>
    <message>
        <source>Far from it: a typical matrix of this size has many singular values of about the same size.</source>
        <translation>Weit davon entfernt: Eine gewöhnliche Matrix dieser Größe hat viele Singulärwerte von etwa gleicher Größe.</translation>
    </message>
    <message>
        <source>Here it hardly moved. Is the mean input small in these data?</source>
        <translation>Hier hat er sich kaum bewegt. Ist die mittlere Eingabe in diesen Daten klein?</translation>
    </message>
    <message>
        <source>Here it is so. Look at the singular values: how many do you need for most of it?</source>
        <translation>Hier ist es so. Sehen Sie sich die Singulärwerte an: Wie viele brauchen Sie für das meiste?</translation>
    </message>
    <message>
        <source>How much of the space does the product find?</source>
        <translation>Wie viel des Raums findet das Produkt?</translation>
    </message>
    <message>
        <source>How near to rank one are the five strongest directions?</source>
        <translation>Wie nahe an Rang eins sind die fünf stärksten Richtungen?</translation>
    </message>
    <message>
        <source>If that is so, two small matrices might do: E[M], 20 × 20, how the loss bends in what the units give, and E[aaᵀ], 784 × 784, what they read. Wu, Zhu, Wu, Wang and Ge conjectured in 2020 that their product is nearly the whole matrix.</source>
        <translation>Wenn das so ist, könnten zwei kleine Matrizen genügen: E[M], 20 × 20, wie sich der Verlust in dem krümmt, was die Einheiten geben, und E[aaᵀ], 784 × 784, was sie lesen. Wu, Zhu, Wu, Wang und Ge vermuteten 2020, dass ihr Produkt fast die ganze Matrix ist.</translation>
    </message>
    <message>
        <source>It falls.</source>
        <translation>Er fällt.</translation>
    </message>
    <message>
        <source>More than a third.</source>
        <translation>Mehr als ein Drittel.</translation>
    </message>
    <message>
        <source>Next to nothing: a product of means is not the mean of products.</source>
        <translation>So gut wie nichts: Ein Produkt von Mitteln ist nicht das Mittel der Produkte.</translation>
    </message>
    <message>
        <source>Nothing: the network is the same.</source>
        <translation>Nichts: Das Netz ist dasselbe.</translation>
    </message>
    <message>
        <source>So far the *input* moved and the weights stood still. Now the other way round: the weights of the first layer move, and everything else is held.</source>
        <translation>Bisher bewegte sich die *Eingabe*, und die Gewichte standen still. Nun umgekehrt: Die Gewichte der ersten Schicht bewegen sich, und alles andere bleibt.</translation>
    </message>
    <message>
        <source>So it is here. The conjecture does not hold for this network.</source>
        <translation>So ist es hier. Die Vermutung gilt für dieses Netz nicht.</translation>
    </message>
    <message>
        <source>Take the mean away</source>
        <translation>Nehmen Sie das Mittel weg</translation>
    </message>
    <message>
        <source>The function is the same, but its weights are other coordinates of it. Along the mean picture all samples pulled together; without it they do not. So a large eigenvalue says something about how the inputs are written down, too. What all garments have in common is not all: shoes and shirts differ in most pixels, and that remains. Handwritten digits have more in common; try MNIST if you have it.</source>
        <translation>Die Funktion ist dieselbe, aber ihre Gewichte sind andere Koordinaten von ihr. Entlang des mittleren Bildes zogen alle Beispiele gemeinsam; ohne es tun sie das nicht. Ein großer Eigenwert sagt also auch etwas darüber, wie die Eingaben aufgeschrieben sind. Was alle Kleidungsstücke gemeinsam haben, ist nicht alles: Schuhe und Hemden unterscheiden sich in den meisten Pixeln, und das bleibt. Handgeschriebene Ziffern haben mehr gemeinsam; versuchen Sie MNIST, wenn Sie es haben.</translation>
    </message>
    <message>
        <source>The loss bends strongly along few directions of the weights, and those are nearly products: what the units do, times the mean of what they read.</source>
        <translation>Der Verlust krümmt sich stark entlang weniger Richtungen der Gewichte, und diese sind fast Produkte: was die Einheiten tun, mal das Mittel dessen, was sie lesen.</translation>
    </message>
    <message>
        <source>The network is small: 784 pixels, two hidden layers of 20 units. Its first layer has 20 × 784 = 15,680 weights, so the Hessian of the loss has as many eigenvalues. The Weights tab shows the ten largest.</source>
        <translation>Das Netz ist klein: 784 Pixel, zwei verborgene Schichten von 20 Einheiten. Seine erste Schicht hat 20 × 784 = 15 680 Gewichte, also hat die Hesse-Matrix des Verlusts ebenso viele Eigenwerte. Der Reiter Gewichte zeigt die zehn größten.</translation>
    </message>
    <message>
        <source>The overlap compares the space of the five strongest directions with the product&apos;s. 100 % is the same space; two random ones would share 0.03 %.</source>
        <translation>Die Überlappung vergleicht den Raum der fünf stärksten Richtungen mit dem des Produkts. 100 % ist derselbe Raum; zwei zufällige hätten 0,03 % gemeinsam.</translation>
    </message>
    <message>
        <source>Tick *Centre the inputs*: the layer reads every picture less the mean picture. With another bias that is the very same network, it answers the same to every picture. Batch normalisation does this to every layer.</source>
        <translation>Kreuzen Sie *Eingaben zentrieren* an: Die Schicht liest jedes Bild abzüglich des mittleren Bildes. Mit anderem Bias ist das genau dasselbe Netz, es antwortet auf jedes Bild dasselbe. Batch-Normalisierung tut das mit jeder Schicht.</translation>
    </message>
    <message>
        <source>Two small matrices</source>
        <translation>Zwei kleine Matrizen</translation>
    </message>
    <message>
        <source>Very near: one outer product is most of it.</source>
        <translation>Sehr nahe: Ein äußeres Produkt ist das meiste.</translation>
    </message>
    <message>
        <source>What a layer&apos;s weights bend</source>
        <translation>Was die Gewichte einer Schicht krümmen</translation>
    </message>
    <message>
        <source>What becomes of the largest eigenvalue?</source>
        <translation>Was wird aus dem größten Eigenwert?</translation>
    </message>
    <message>
        <source>agreement of these directions with two small matrices</source>
        <translation>Übereinstimmung dieser Richtungen mit zwei kleinen Matrizen</translation>
    </message>
    <message>
        <source>agreement with two small matrices with centred inputs</source>
        <translation>Übereinstimmung mit zwei kleinen Matrizen bei zentrierten Eingaben</translation>
    </message>
    <message>
        <source>largest eigenvalue in the first layer&apos;s weights</source>
        <translation>größter Eigenwert in den Gewichten der ersten Schicht</translation>
    </message>
    <message>
        <source>largest eigenvalue with centred inputs</source>
        <translation>größter Eigenwert bei zentrierten Eingaben</translation>
    </message>
    <message>
        <source>share of rank one in the first layer&apos;s five strongest directions</source>
        <translation>Anteil des Rangs eins an den fünf stärksten Richtungen der ersten Schicht</translation>
    </message>
    <message>
        <source>Curvature in the weights depends on how the inputs are written down. Curvature in the *input*, which the rest of this laboratory is about, does not depend on how the weights are written down.</source>
        <translation>Die Krümmung in den Gewichten hängt davon ab, wie die Eingaben aufgeschrieben sind. Die Krümmung in der *Eingabe*, um die es sonst in diesem Labor geht, hängt nicht davon ab, wie die Gewichte aufgeschrieben sind.</translation>
    </message>
    <message>
        <source>with this learning rate the kernel&apos;s training does not converge</source>
        <translation>mit dieser Lernrate konvergiert das Training des Kerns nicht</translation>
    </message>
    <message>
        <source>the kernel is looked at for at most %1 samples; lower data.samples, which is %2</source>
        <translation>der Kern wird bei höchstens %1 Punkten betrachtet; senken Sie data.samples, das %2 ist</translation>
    </message>
    <message>
        <source>when has no place in the last choice, which stands for all that the others do not say; leave it out</source>
        <translation>„when“ hat in der letzten Antwort keinen Platz, sie steht für alles, was die anderen nicht sagen; lassen Sie es weg</translation>
    </message>
    <message>
        <source>%1: unknown attack &apos;%2&apos;; did you mean &apos;%3&apos;? known: %4</source>
        <translation>%1: unbekannter Angriff „%2“; meinten Sie „%3“? Bekannt: %4</translation>
    </message>
    <message>
        <source>%1: unknown attack &apos;%2&apos;; known: %3</source>
        <translation>%1: unbekannter Angriff „%2“; bekannt: %3</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; did you mean &apos;%4&apos;? known: %5</source>
        <translation>%1: unbekannter Schlüssel „%2“ für %3; meinten Sie „%4“? Bekannt: %5</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; did you mean &apos;%4&apos;?</source>
        <translation>%1: unbekannter Schlüssel „%2“ für %3; meinten Sie „%4“?</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; known: %4</source>
        <translation>%1: unbekannter Schlüssel „%2“ für %3; bekannt: %4</translation>
    </message>
    <message>
        <source>%1: unknown key &apos;%2&apos; for %3; it has no settings</source>
        <translation>%1: unbekannter Schlüssel „%2“ für %3; es hat keine Einstellungen</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Schlüssel „%1“; meinten Sie „%2“? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>unbekannter Schlüssel „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Schlüssel „%1“; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown preset &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Vorlage „%1“; meinten Sie „%2“? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown preset &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>unbekannte Vorlage „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>unknown preset &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Vorlage „%1“; bekannt: %2</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a whole number between %3 and %4</source>
        <translation>%1 ist %2; es muss eine ganze Zahl zwischen %3 und %4 sein</translation>
    </message>
    <message>
        <source>%1 is %2; it must be between %3 and %4</source>
        <translation>%1 ist %2; es muss zwischen %3 und %4 liegen</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of %3</source>
        <translation>%1 ist %2; möglich sind %3</translation>
    </message>
    <message>
        <source>%1 is %2; it must be true or false</source>
        <translation>%1 ist %2; es muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 is %2; it must be a text in quotes</source>
        <translation>%1 ist %2; es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>**NRMSE** is the mean distance between its points and the true ones, in units of the distance between the outer corners of the eyes. The dashed curve is who answers with the mean shape whatever he sees.</source>
        <translation>**NRMSE** ist der mittlere Abstand zwischen seinen Punkten und den wahren, gemessen am Abstand der äußeren Augenwinkel. Die gestrichelte Kurve steht für den, der mit der mittleren Form antwortet, was immer er sieht.</translation>
    </message>
    <message>
        <source>1, 2, 4: three equal pieces of the circle, the second with twice and the third with four times as many points as the first. The bars of the tab Circle can be dragged.</source>
        <translation>1, 2, 4: drei gleiche Stücke des Kreises, das zweite mit doppelt und das dritte mit viermal so vielen Punkten wie das erste. Die Balken im Reiter Kreis lassen sich ziehen.</translation>
    </message>
    <message>
        <source>198 nodes still teach nothing. *P-reg* (Yang, Ma and Cheng, 2021) compares the outputs Z of all nodes with ÂZ, the mean of their neighbours&apos; outputs, and adds the cross-entropy between the two to the loss. It needs no label.</source>
        <translation>198 Knoten lehren noch nichts. *P-reg* (Yang, Ma und Cheng, 2021) vergleicht die Ausgaben Z aller Knoten mit ÂZ, dem Mittel der Ausgaben ihrer Nachbarn, und addiert die Kreuzentropie zwischen beiden zum Verlust. Es braucht kein Label.</translation>
    </message>
    <message>
        <source>2,708 papers on machine learning and who cites whom; 140 of them have a label to learn from.</source>
        <translation>2 708 Arbeiten über maschinelles Lernen und wer wen zitiert; 140 von ihnen haben ein Label, aus dem gelernt wird.</translation>
    </message>
    <message>
        <source>3,327 papers of six fields and who cites whom; 120 of them have a label to learn from.</source>
        <translation>3 327 Arbeiten aus sechs Fachgebieten und wer wen zitiert; 120 von ihnen haben ein Label, aus dem gelernt wird.</translation>
    </message>
    <message>
        <source>68 points</source>
        <translation>68 Punkte</translation>
    </message>
    <message>
        <source>A GCN learns the fields of 2,708 papers from 140 labels; P-reg lets the others teach too. Needs the three files of Cora.</source>
        <translation>Ein GCN lernt die Fachgebiete von 2 708 Arbeiten aus 140 Labels; P-reg lässt auch die übrigen lehren. Braucht die drei Dateien von Cora.</translation>
    </message>
    <message>
        <source>A graph of 210 nodes in three groups. Each node has 32 numbers, one of which says a little about its group; nodes of one group are neighbours more often than others. Only 12 nodes have a label to learn from.</source>
        <translation>Ein Graph aus 210 Knoten in drei Gruppen. Jeder Knoten hat 32 Zahlen, von denen eine ein wenig über seine Gruppe sagt; Knoten einer Gruppe sind öfter Nachbarn als andere. Nur 12 Knoten haben ein Label, aus dem gelernt wird.</translation>
    </message>
    <message>
        <source>A hidden layer is asked to say the class of a sample and nothing else. What does it give up?</source>
        <translation>Eine verborgene Schicht soll die Klasse eines Beispiels sagen und sonst nichts. Was gibt sie dafür auf?</translation>
    </message>
    <message>
        <source>A hundred times as strong. The penalty is least where all samples of a class have one representation.</source>
        <translation>Hundertmal so stark. Der Strafterm ist am kleinsten, wo alle Beispiele einer Klasse eine einzige Repräsentation haben.</translation>
    </message>
    <message>
        <source>A lot: more than ten points.</source>
        <translation>Viel: um mehr als zehn Prozentpunkte.</translation>
    </message>
    <message>
        <source>A network finds 68 points of synthetic faces; an auto-encoder of their shapes shares its last layer.</source>
        <translation>Ein Netz findet 68 Punkte synthetischer Gesichter; ein Autoencoder ihrer Formen teilt seine letzte Schicht.</translation>
    </message>
    <message>
        <source>A network finds 68 points of synthetic faces; auto-encoders of pictures and of shapes help it.</source>
        <translation>Ein Netz findet 68 Punkte synthetischer Gesichter; Autoencoder von Bildern und von Formen helfen ihm.</translation>
    </message>
    <message>
        <source>A network learns slow waves before fast ones, and faster where points are many. When should one stop?</source>
        <translation>Ein Netz lernt langsame Wellen vor schnellen, und schneller, wo viele Punkte liegen. Wann sollte man aufhören?</translation>
    </message>
    <message>
        <source>A network learns the classes of all nodes of a graph from the labels of a few, with a penalty on how far its outputs are from those of the neighbours.</source>
        <translation>Ein Netz lernt die Klassen aller Knoten eines Graphen aus den Labels weniger, mit einem Strafterm darauf, wie weit seine Ausgaben von denen der Nachbarn entfernt sind.</translation>
    </message>
    <message>
        <source>A network turns a point into 32 numbers before its last layer decides. That is its *representation* of the point. The Layer tab shows it in the plane in which the representations of the test samples differ most.</source>
        <translation>Ein Netz macht aus einem Punkt 32 Zahlen, bevor seine letzte Schicht entscheidet. Das ist seine *Repräsentation* des Punktes. Der Reiter Schicht zeigt sie in der Ebene, in der sich die Repräsentationen der Testbeispiele am meisten unterscheiden.</translation>
    </message>
    <message>
        <source>A node&apos;s output should be what its neighbours&apos; outputs say: nodes without a label teach too.</source>
        <translation>Die Ausgabe eines Knotens soll das sein, was die Ausgaben seiner Nachbarn sagen: Auch Knoten ohne Label lehren.</translation>
    </message>
    <message>
        <source>A penalty can ask a hidden layer to say the class and nothing else, and with few samples that can help.</source>
        <translation>Ein Strafterm kann von einer verborgenen Schicht verlangen, die Klasse zu sagen und sonst nichts, und bei wenigen Beispielen kann das helfen.</translation>
    </message>
    <message>
        <source>A penalty is met in the cheapest way there is. Ask of each what that would be.</source>
        <translation>Ein Strafterm wird auf dem billigsten Weg erfüllt, den es gibt. Fragen Sie bei jedem, welcher das wäre.</translation>
    </message>
    <message>
        <source>A penalty on a graph is a claim about the data: that neighbours are alike. Where it is true and labels are few, it helps. How much of it helps has to be measured, on the validation nodes and with several seeds.</source>
        <translation>Ein Strafterm auf einem Graphen ist eine Behauptung über die Daten: dass Nachbarn einander gleichen. Wo sie stimmt und Labels selten sind, hilft er. Wie viel davon hilft, muss man messen, auf den Validierungsknoten und mit mehreren Startwerten.</translation>
    </message>
    <message>
        <source>A penalty that needs no label</source>
        <translation>Ein Strafterm, der kein Label braucht</translation>
    </message>
    <message>
        <source>A random graph of 210 nodes in three groups, 12 of them with a label to learn from.</source>
        <translation>Ein zufälliger Graph aus 210 Knoten in drei Gruppen, 12 davon mit einem Label, aus dem gelernt wird.</translation>
    </message>
    <message>
        <source>A random graph of a few groups, drawn here: nodes of one group are neighbours more often.</source>
        <translation>Ein zufälliger Graph aus einigen Gruppen, hier gezogen: Knoten einer Gruppe sind öfter Nachbarn.</translation>
    </message>
    <message>
        <source>A sigmoid network learns from 1000 digits; in turns with the loss, digits of one class are drawn together in its last hidden layer.</source>
        <translation>Ein Sigmoid-Netz lernt aus 1000 Ziffern; abwechselnd mit dem Verlust werden Ziffern einer Klasse in seiner letzten verborgenen Schicht zusammengezogen.</translation>
    </message>
    <message>
        <source>A usual way to keep a network from learning noise is to stop in time. Here the samples are noisy, and one half of the circle has forty times as many as the other. The error is that against the target without noise.</source>
        <translation>Ein üblicher Weg, ein Netz vom Lernen des Rauschens abzuhalten, ist, rechtzeitig aufzuhören. Hier sind die Punkte verrauscht, und eine Hälfte des Kreises hat vierzigmal so viele wie die andere. Der Fehler ist der gegen das Ziel ohne Rauschen.</translation>
    </message>
    <message>
        <source>APPNP</source>
        <translation>APPNP</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>Adam adapts the step of every weight; SGD takes the plain gradient with momentum; AdaDelta needs no learning rate.</source>
        <translation>Adam passt den Schritt jedes Gewichts an; SGD nimmt den einfachen Gradienten mit Impuls; AdaDelta braucht keine Lernrate.</translation>
    </message>
    <message>
        <source>Adam on the loss of all labelled nodes at once; an epoch is one step.</source>
        <translation>Adam auf den Verlust aller Knoten mit Label zugleich; eine Epoche ist ein Schritt.</translation>
    </message>
    <message>
        <source>Adam, without shapes.</source>
        <translation>Adam, ohne Formen.</translation>
    </message>
    <message>
        <source>Added: one step down both. In turns: each batch is a step down the penalty alone and then one down the loss, each with an optimiser of its own, as in the paper.</source>
        <translation>Addiert: ein Schritt beide hinab. Abwechselnd: Jeder Batch ist ein Schritt allein den Strafterm hinab und dann einer den Verlust hinab, jeder mit einem eigenen Optimierer, wie in der Arbeit.</translation>
    </message>
    <message>
        <source>After 250 steps: where is the wave learned?</source>
        <translation>Nach 250 Schritten: Wo ist die Welle gelernt?</translation>
    </message>
    <message>
        <source>All nodes agree, on one class. That costs no penalty at all: neighbours say the same and are sure of it. Only the labels speak against it, and they are too quiet now. Colour the graph by *answer* and see.</source>
        <translation>Alle Knoten sind sich einig, auf eine Klasse. Das kostet gar keinen Strafterm: Nachbarn sagen dasselbe und sind sich dessen sicher. Nur die Labels sprechen dagegen, und die sind jetzt zu leise. Färben Sie den Graphen nach *Antwort* und sehen Sie selbst.</translation>
    </message>
    <message>
        <source>All this follows the formula because the weights begin large, at length τ = 10: a step turns no unit, and the network behaves as if it were linear. That is called *lazy*. Now the three waves of the beginning with τ = 0.2.</source>
        <translation>All das folgt der Formel, weil die Gewichte groß beginnen, mit der Länge τ = 10: Ein Schritt dreht keine Einheit, und das Netz verhält sich, als wäre es linear. Das heißt *lazy* (träge). Nun die drei Wellen vom Anfang mit τ = 0.2.</translation>
    </message>
    <message>
        <source>All three at the same time: they are equally large.</source>
        <translation>Alle drei gleichzeitig: Sie sind gleich groß.</translation>
    </message>
    <message>
        <source>Amplitude A₁</source>
        <translation>Amplitude A₁</translation>
    </message>
    <message>
        <source>Amplitude A₂</source>
        <translation>Amplitude A₂</translation>
    </message>
    <message>
        <source>Amplitude A₃</source>
        <translation>Amplitude A₃</translation>
    </message>
    <message>
        <source>An MLP whose outputs then walk along the edges.</source>
        <translation>Ein MLP, dessen Ausgaben dann die Kanten entlangwandern.</translation>
    </message>
    <message>
        <source>Another way of descending</source>
        <translation>Eine andere Art des Abstiegs</translation>
    </message>
    <message>
        <source>As a part of the training: where a linear weight reaches 0 and stairs step down to it, and the time in which an exponential one falls to 37 %.</source>
        <translation>Als Teil des Trainings: wo ein lineares Gewicht 0 erreicht und eine Treppe darauf hinabsteigt, und die Zeit, in der ein exponentielles auf 37 % fällt.</translation>
    </message>
    <message>
        <source>As much as with τ = 10: the function at the start is the same.</source>
        <translation>So viel wie mit τ = 10: Die Funktion am Start ist dieselbe.</translation>
    </message>
    <message>
        <source>Auto-encoders that share layers with the network; the loss of the landmarks has the weight 1.</source>
        <translation>Autoencoder, die Schichten mit dem Netz teilen; der Verlust der Landmarken hat das Gewicht 1.</translation>
    </message>
    <message>
        <source>Auxiliary tasks</source>
        <translation>Hilfsaufgaben</translation>
    </message>
    <message>
        <source>Begins after</source>
        <translation>Beginnt nach</translation>
    </message>
    <message>
        <source>Best accuracy of the validation nodes</source>
        <translation>Beste Genauigkeit der Validierungsknoten</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Both get better.</source>
        <translation>Beide werden besser.</translation>
    </message>
    <message>
        <source>Both get worse: it learns the noise.</source>
        <translation>Beide werden schlechter: Es lernt das Rauschen.</translation>
    </message>
    <message>
        <source>Both networks took 1200 steps of gradient descent with momentum, as in the paper. **Adam** gives each weight a step of its own size. Once more without shapes, now with Adam.</source>
        <translation>Beide Netze machten 1200 Schritte des Gradientenabstiegs mit Impuls, wie in der Arbeit. **Adam** gibt jedem Gewicht einen Schritt eigener Größe. Noch einmal ohne Formen, nun mit Adam.</translation>
    </message>
    <message>
        <source>Both tasks have weight 0.</source>
        <translation>Beide Aufgaben haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>CDF 0.1</source>
        <translation>CDF 0.1</translation>
    </message>
    <message>
        <source>CDF 0.1: how many test faces have an NRMSE of at most 0.1. AUC: the mean of that share over all limits from 0 to 0.5.</source>
        <translation>CDF 0.1: wie viele Testgesichter einen NRMSE von höchstens 0.1 haben. AUC: das Mittel dieses Anteils über alle Grenzen von 0 bis 0.5.</translation>
    </message>
    <message>
        <source>Circle: three densities</source>
        <translation>Kreis: drei Dichten</translation>
    </message>
    <message>
        <source>Circle: when to stop</source>
        <translation>Kreis: wann aufhören?</translation>
    </message>
    <message>
        <source>CiteSeer</source>
        <translation>CiteSeer</translation>
    </message>
    <message>
        <source>Class-wise invariance</source>
        <translation>Klassenweise Invarianz</translation>
    </message>
    <message>
        <source>Cora</source>
        <translation>Cora</translation>
    </message>
    <message>
        <source>Cross-entropy −log p(true class) of the nodes whose label is learned from, and of the test nodes.</source>
        <translation>Kreuzentropie −log p(wahre Klasse) der Knoten, aus deren Label gelernt wird, und der Testknoten.</translation>
    </message>
    <message>
        <source>Dense layers from the picture to the points.</source>
        <translation>Dichte Schichten vom Bild zu den Punkten.</translation>
    </message>
    <message>
        <source>Density of the pieces</source>
        <translation>Dichte der Stücke</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Distance of the landmarks</source>
        <translation>Abstand der Landmarken</translation>
    </message>
    <message>
        <source>Distance of the outputs between classes ÷ within a class</source>
        <translation>Abstand der Ausgaben zwischen Klassen ÷ innerhalb einer Klasse</translation>
    </message>
    <message>
        <source>Distance φ</source>
        <translation>Abstand φ</translation>
    </message>
    <message>
        <source>Distances between outputs</source>
        <translation>Abstände zwischen Ausgaben</translation>
    </message>
    <message>
        <source>Do shapes help to find landmarks?</source>
        <translation>Helfen Formen, Landmarken zu finden?</translation>
    </message>
    <message>
        <source>Draw a face of your own, or take one and cover an eye. With a black picture, the network answers with the shape that it takes for granted.</source>
        <translation>Zeichnen Sie ein eigenes Gesicht, oder nehmen Sie eines und verdecken Sie ein Auge. Auf ein schwarzes Bild antwortet das Netz mit der Form, die es für selbstverständlich hält.</translation>
    </message>
    <message>
        <source>Drawn together</source>
        <translation>Zusammengezogen</translation>
    </message>
    <message>
        <source>Draws the hidden representations h of samples of one class together, so that the layer says what the sample is and little else. It looks at no input derivative: the Layer tab shows what it does, not the Curvature tab.</source>
        <translation>Zieht die verborgenen Repräsentationen h der Beispiele einer Klasse zusammen, sodass die Schicht sagt, was das Beispiel ist, und wenig sonst. Es betrachtet keine Ableitung nach der Eingabe: Was es tut, zeigt der Reiter Schicht, nicht der Reiter Krümmung.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>D⁻¹A, the mean of the neighbours, as the paper has it; or D̃^{-1/2}(A+I)D̃^{-1/2}, as the authors&apos; program has it.</source>
        <translation>D⁻¹A, das Mittel der Nachbarn, wie in der Arbeit; oder D̃^{-1/2}(A+I)D̃^{-1/2}, wie im Programm der Autoren.</translation>
    </message>
    <message>
        <source>Each point pulls, so where there are four times as many the network learns four times as fast. The tab Frequencies shows the steps: parallel lines, a factor of two apart.</source>
        <translation>Jeder Punkt zieht, also lernt das Netz viermal so schnell, wo es viermal so viele gibt. Der Reiter Frequenzen zeigt die Schritte: parallele Linien, um den Faktor zwei auseinander.</translation>
    </message>
    <message>
        <source>Each wave is an eigenvector of the training, and its eigenvalue falls with 1/κ². After 200 steps the wave of one period is learned, and of the one with ten more than half is still missing.</source>
        <translation>Jede Welle ist ein Eigenvektor des Trainings, und ihr Eigenwert fällt mit 1/κ². Nach 200 Schritten ist die Welle mit einer Periode gelernt, und von der mit zehn fehlt noch mehr als die Hälfte.</translation>
    </message>
    <message>
        <source>Edges between</source>
        <translation>Kanten zwischen</translation>
    </message>
    <message>
        <source>Edges within</source>
        <translation>Kanten innerhalb</translation>
    </message>
    <message>
        <source>Ends the training after so many epochs in which the validation accuracy did not reach its best; 0: it goes on to the end.</source>
        <translation>Beendet das Training nach so vielen Epochen, in denen die Validierungsgenauigkeit ihren besten Wert nicht erreichte; 0: Es geht bis zum Ende weiter.</translation>
    </message>
    <message>
        <source>Error where points are few and many</source>
        <translation>Fehler, wo wenige und wo viele Punkte liegen</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>euklidischer Abstand</translation>
    </message>
    <message>
        <source>Everything else stays: the same faces, the same number of steps.</source>
        <translation>Alles andere bleibt: dieselben Gesichter, dieselbe Zahl von Schritten.</translation>
    </message>
    <message>
        <source>Everywhere alike: it is one wave.</source>
        <translation>Überall gleich: Es ist eine einzige Welle.</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Faces found</source>
        <translation>Gefundene Gesichter</translation>
    </message>
    <message>
        <source>Faces to choose settings by.</source>
        <translation>Gesichter, nach denen Einstellungen gewählt werden.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Features alone</source>
        <translation>Merkmale allein</translation>
    </message>
    <message>
        <source>Finds the step of every weight from its gradients and its last steps (ρ = 0.95), so that the learning rate is usually 1 and the scale of the loss does not matter.</source>
        <translation>Bestimmt den Schritt jedes Gewichts aus seinen Gradienten und seinen letzten Schritten (ρ = 0.95), sodass die Lernrate meist 1 ist und die Größe des Verlusts keine Rolle spielt.</translation>
    </message>
    <message>
        <source>First a network that reads a node&apos;s own numbers and no edge. Press Run, and look at the *Graph* tab: right of the graph stand the network&apos;s outputs.</source>
        <translation>Zuerst ein Netz, das die eigenen Zahlen eines Knotens liest und keine Kante. Drücken Sie ▶ und sehen Sie auf den Reiter *Graph*: Rechts vom Graphen stehen die Ausgaben des Netzes.</translation>
    </message>
    <message>
        <source>First a short training, 160 steps.</source>
        <translation>Zuerst ein kurzes Training, 160 Schritte.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For several pieces: Density of the pieces.</source>
        <translation>Für mehrere Stücke: Dichte der Stücke.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>GAT</source>
        <translation>GAT</translation>
    </message>
    <message>
        <source>GCN</source>
        <translation>GCN</translation>
    </message>
    <message>
        <source>Gradient descent has an order: slow waves before fast ones, dense places before sparse ones. So how long one trains is a regularizer, but one that is never right everywhere.</source>
        <translation>Der Gradientenabstieg hat eine Reihenfolge: langsame Wellen vor schnellen, dichte Stellen vor dünnen. Also ist die Dauer des Trainings ein Regularisierer, aber einer, der nie überall richtig ist.</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Graph Laplacian</source>
        <translation>Graph-Laplace</translation>
    </message>
    <message>
        <source>Graph: Cora with P-reg</source>
        <translation>Graph: Cora mit P-reg</translation>
    </message>
    <message>
        <source>Graph: three blocks</source>
        <translation>Graph: drei Blöcke</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Graphen</translation>
    </message>
    <message>
        <source>Hardly: twelve labels are twelve labels.</source>
        <translation>Kaum: Zwölf Labels sind zwölf Labels.</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Here it added nothing. With another seed of the graph it may: try one.</source>
        <translation>Hier brachte er nichts. Mit einem anderen Startwert des Graphen vielleicht doch: Versuchen Sie einen.</translation>
    </message>
    <message>
        <source>Here it did: the loss kept them apart.</source>
        <translation>Hier ja: Der Verlust hielt sie auseinander.</translation>
    </message>
    <message>
        <source>Here it is. How large did the penalty remain?</source>
        <translation>Hier ja. Wie groß blieb der Strafterm?</translation>
    </message>
    <message>
        <source>Here it was so. Try more epochs.</source>
        <translation>Hier war es so. Versuchen Sie mehr Epochen.</translation>
    </message>
    <message>
        <source>Here the network had learned the shapes by itself.</source>
        <translation>Hier hatte das Netz die Formen von selbst gelernt.</translation>
    </message>
    <message>
        <source>Here the second task got in the way of the first.</source>
        <translation>Hier kam die zweite Aufgabe der ersten in die Quere.</translation>
    </message>
    <message>
        <source>Here they are about equally far. Look at the plot of each harmonic in the tab Training: does it stay so?</source>
        <translation>Hier sind sie etwa gleich weit. Sehen Sie im Reiter Training auf das Diagramm jeder Harmonischen: Bleibt es so?</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgene Einheiten</translation>
    </message>
    <message>
        <source>How a node&apos;s answer is computed.</source>
        <translation>Wie die Antwort eines Knotens berechnet wird.</translation>
    </message>
    <message>
        <source>How both weights change while the network trains.</source>
        <translation>Wie sich beide Gewichte ändern, während das Netz trainiert.</translation>
    </message>
    <message>
        <source>How far two representations are apart: ‖hᵢ−hⱼ‖², ‖hᵢ−hⱼ‖₁, their angle ÷ π, or squared and, for samples of two classes, max(0, 1−‖hᵢ−hⱼ‖)², which keeps classes apart.</source>
        <translation>Wie weit zwei Repräsentationen auseinanderliegen: ‖hᵢ−hⱼ‖², ‖hᵢ−hⱼ‖₁, ihr Winkel ÷ π, oder quadriert und, für Beispiele zweier Klassen, max(0, 1−‖hᵢ−hⱼ‖)², was die Klassen auseinanderhält.</translation>
    </message>
    <message>
        <source>How many groups, or classes.</source>
        <translation>Wie viele Gruppen oder Klassen.</translation>
    </message>
    <message>
        <source>How many nodes each block has.</source>
        <translation>Wie viele Knoten jeder Block hat.</translation>
    </message>
    <message>
        <source>How many of the first layers encode the picture for the input task.</source>
        <translation>Wie viele der ersten Schichten das Bild für die Eingabeaufgabe kodieren.</translation>
    </message>
    <message>
        <source>How many of the last layers decode the shape for the output task.</source>
        <translation>Wie viele der letzten Schichten die Form für die Ausgabeaufgabe dekodieren.</translation>
    </message>
    <message>
        <source>How many ways to weigh the neighbours the first layer has; the second has one.</source>
        <translation>Auf wie viele Weisen die erste Schicht die Nachbarn gewichtet; die zweite hat eine.</translation>
    </message>
    <message>
        <source>How much do the edges help?</source>
        <translation>Wie viel helfen die Kanten?</translation>
    </message>
    <message>
        <source>How much of the wave with four periods is still missing after 200 steps?</source>
        <translation>Wie viel von der Welle mit vier Perioden fehlt nach 200 Schritten noch?</translation>
    </message>
    <message>
        <source>How much of this harmonic the target has.</source>
        <translation>Wie viel das Ziel von dieser Welle hat.</translation>
    </message>
    <message>
        <source>How much the loss of each task counts beside that of the landmarks, whose weight is 1.</source>
        <translation>Wie viel der Verlust jeder Aufgabe neben dem der Landmarken zählt, dessen Gewicht 1 ist.</translation>
    </message>
    <message>
        <source>How much the penalty counts beside the loss of the labelled nodes; 0 switches it off.</source>
        <translation>Wie viel der Strafterm neben dem Verlust der Knoten mit Label zählt; 0 schaltet ihn ab.</translation>
    </message>
    <message>
        <source>How often the outputs are averaged over the neighbours.</source>
        <translation>Wie oft die Ausgaben über die Nachbarn gemittelt werden.</translation>
    </message>
    <message>
        <source>How often the outputs are carried to the neighbours before they are compared.</source>
        <translation>Wie oft die Ausgaben zu den Nachbarn getragen werden, bevor sie verglichen werden.</translation>
    </message>
    <message>
        <source>How the difference is measured. Each has a scale of its own, so each needs its own μ; the cross-entropy also makes answers more certain.</source>
        <translation>Wie der Unterschied gemessen wird. Jedes Maß hat seine eigene Größe, braucht also sein eigenes μ; die Kreuzentropie macht die Antworten auch sicherer.</translation>
    </message>
    <message>
        <source>How well the auto-encoders give back what they read: pictures through the first layers, shapes through the last ones.</source>
        <translation>Wie gut die Autoencoder wiedergeben, was sie lesen: Bilder durch die ersten Schichten, Formen durch die letzten.</translation>
    </message>
    <message>
        <source>If μ = 1 is good, try μ = 10: now the penalty counts ten times as much as the labels.</source>
        <translation>Wenn μ = 1 gut ist, versuchen Sie μ = 10: Nun zählt der Strafterm zehnmal so viel wie die Labels.</translation>
    </message>
    <message>
        <source>Input task until</source>
        <translation>Eingabeaufgabe bis</translation>
    </message>
    <message>
        <source>Input task λ_in</source>
        <translation>Eingabeaufgabe λ_in</translation>
    </message>
    <message>
        <source>Is it any good?</source>
        <translation>Taugt es etwas?</translation>
    </message>
    <message>
        <source>Is the network as unsure as before?</source>
        <translation>Ist das Netz so unsicher wie zuvor?</translation>
    </message>
    <message>
        <source>It did not break this time. Try a larger strength.</source>
        <translation>Diesmal brach sie nicht ein. Versuchen Sie eine größere Stärke.</translation>
    </message>
    <message>
        <source>It falls apart.</source>
        <translation>Sie bricht ein.</translation>
    </message>
    <message>
        <source>It falls: by more than 3 %.</source>
        <translation>Er fällt: um mehr als 3 %.</translation>
    </message>
    <message>
        <source>It grows: the network has another task to attend to.</source>
        <translation>Er wächst: Das Netz muss sich noch um eine andere Aufgabe kümmern.</translation>
    </message>
    <message>
        <source>It learns from the same 12 labels.</source>
        <translation>Es lernt aus denselben 12 Labels.</translation>
    </message>
    <message>
        <source>It rises further, or stays.</source>
        <translation>Sie steigt weiter oder bleibt.</translation>
    </message>
    <message>
        <source>It shrinks, too.</source>
        <translation>Sie schrumpft auch.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>Labels of each</source>
        <translation>Labels je Block</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Landmarks: 300 faces</source>
        <translation>Landmarken: 300 Gesichter</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layers can be shared with tasks that need no labels, or labels alone. Whether that helps depends on what the network would not have learned by itself in the time it has.</source>
        <translation>Schichten lassen sich mit Aufgaben teilen, die keine Labels brauchen, oder nur Labels. Ob das hilft, hängt davon ab, was das Netz in der Zeit, die es hat, nicht von selbst gelernt hätte.</translation>
    </message>
    <message>
        <source>Layers of the input task</source>
        <translation>Schichten der Eingabeaufgabe</translation>
    </message>
    <message>
        <source>Layers of the output task</source>
        <translation>Schichten der Ausgabeaufgabe</translation>
    </message>
    <message>
        <source>Less: the units are free to turn to where they are needed.</source>
        <translation>Weniger: Die Einheiten können sich frei dorthin drehen, wo sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Little: only the training points are drawn together.</source>
        <translation>Wenig: Nur die Trainingspunkte werden zusammengezogen.</translation>
    </message>
    <message>
        <source>Loss of the landmarks</source>
        <translation>Verlust der Landmarken</translation>
    </message>
    <message>
        <source>Losses of the auxiliary tasks</source>
        <translation>Verluste der Hilfsaufgaben</translation>
    </message>
    <message>
        <source>MNIST on noise</source>
        <translation>MNIST auf Rauschen</translation>
    </message>
    <message>
        <source>MNIST: class-wise invariance</source>
        <translation>MNIST: klassenweise Invarianz</translation>
    </message>
    <message>
        <source>Making everything small is no way out any more: it costs what the pairs of two classes then lack.</source>
        <translation>Alles klein zu machen ist kein Ausweg mehr: Es kostet, was den Paaren aus zwei Klassen dann fehlt.</translation>
    </message>
    <message>
        <source>Masked pixels</source>
        <translation>Verdeckte Pixel</translation>
    </message>
    <message>
        <source>Matrix Â</source>
        <translation>Matrix Â</translation>
    </message>
    <message>
        <source>Mean distance between predicted and true points, in units of the distance between the outer corners of the eyes.</source>
        <translation>Mittlerer Abstand zwischen vorhergesagten und wahren Punkten, in Einheiten des Abstands der äußeren Augenwinkel.</translation>
    </message>
    <message>
        <source>Mean distance of a node&apos;s output to the mean of its class, and mean distance between the means of two classes, over all nodes that have a label.</source>
        <translation>Mittlerer Abstand der Ausgabe eines Knotens vom Mittel seiner Klasse, und mittlerer Abstand zwischen den Mitteln zweier Klassen, über alle Knoten mit Label.</translation>
    </message>
    <message>
        <source>Mean distance of the landmarks of the test faces</source>
        <translation>Mittlerer Abstand der Landmarken der Testgesichter</translation>
    </message>
    <message>
        <source>Mean squared error against the target without noise, in the sparsest and in the densest piece of the circle. The time to learn a harmonic grows with 1/density: no moment of stopping is right for both.</source>
        <translation>Mittlerer quadratischer Fehler gegen das Ziel ohne Rauschen, im dünnsten und im dichtesten Stück des Kreises. Die Zeit, eine Welle zu lernen, wächst mit 1/Dichte: Kein Zeitpunkt zum Aufhören ist für beide richtig.</translation>
    </message>
    <message>
        <source>Mean squared error of the coordinates, in a picture from −1 to 1.</source>
        <translation>Mittlerer quadratischer Fehler der Koordinaten, in einem Bild von −1 bis 1.</translation>
    </message>
    <message>
        <source>Most neighbours are of one&apos;s own group, so their mean says the same thing with less noise. A node hears of a label two edges away.</source>
        <translation>Die meisten Nachbarn sind aus der eigenen Gruppe, also sagt ihr Mittel dasselbe mit weniger Rauschen. Ein Knoten erfährt von einem Label, das zwei Kanten entfernt ist.</translation>
    </message>
    <message>
        <source>Much more.</source>
        <translation>Viel mehr.</translation>
    </message>
    <message>
        <source>NRMSE</source>
        <translation>NRMSE</translation>
    </message>
    <message>
        <source>Nearly one point for both, and be sure of nothing.</source>
        <translation>Fast ein Punkt für beide, und sich in nichts sicher sein.</translation>
    </message>
    <message>
        <source>Nearly ten times as long</source>
        <translation>Fast zehnmal so lange</translation>
    </message>
    <message>
        <source>Next to nothing.</source>
        <translation>So gut wie nichts.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>No: it says what the network does anyway.</source>
        <translation>Nein: Er sagt, was das Netz ohnehin tut.</translation>
    </message>
    <message>
        <source>Nodes of each</source>
        <translation>Knoten je Block</translation>
    </message>
    <message>
        <source>Nodes of each block whose label is learned from; a third of the others says when it is best.</source>
        <translation>Knoten jedes Blocks, aus deren Label gelernt wird; ein Drittel der übrigen sagt, wann es am besten ist.</translation>
    </message>
    <message>
        <source>Noise σ</source>
        <translation>Rauschen σ</translation>
    </message>
    <message>
        <source>Noisy samples, forty times as many on one half: it learns its noise before the other half has learned the target.</source>
        <translation>Verrauschte Punkte, auf einer Hälfte vierzigmal so viele: Sie lernt ihr Rauschen, bevor die andere Hälfte das Ziel gelernt hat.</translation>
    </message>
    <message>
        <source>Now 1,500 steps.</source>
        <translation>Nun 1&#xa0;500 Schritte.</translation>
    </message>
    <message>
        <source>Now a GCN: the same two layers, and each of them averages over a node and its neighbours.</source>
        <translation>Nun ein GCN: dieselben zwei Schichten, und jede von ihnen mittelt über einen Knoten und seine Nachbarn.</translation>
    </message>
    <message>
        <source>Now a penalty: the mean squared distance of two representations of one class, over all pairs of the batch (Belharbi, Chatelain, Hérault, Adam 2017). It sees the training points alone.</source>
        <translation>Nun ein Strafterm: der mittlere quadratische Abstand zweier Repräsentationen einer Klasse, über alle Paare des Batches (Belharbi, Chatelain, Hérault, Adam 2017). Er sieht nur die Trainingspunkte.</translation>
    </message>
    <message>
        <source>Now a single wave, five periods around, but the points are not spread evenly: the second third of the circle has twice as many as the first, the last third four times as many. The bars below the plot show it.</source>
        <translation>Nun eine einzige Welle, fünf Perioden ringsum, aber die Punkte sind nicht gleichmäßig verteilt: Das zweite Drittel des Kreises hat doppelt so viele wie das erste, das letzte Drittel viermal so viele. Die Balken unter dem Diagramm zeigen es.</translation>
    </message>
    <message>
        <source>Numbers that each node brings; one of them tells its block, under the noise.</source>
        <translation>Zahlen, die jeder Knoten mitbringt; eine von ihnen verrät unter dem Rauschen seinen Block.</translation>
    </message>
    <message>
        <source>Occluder (pixels)</source>
        <translation>Verdeckung (Pixel)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Of the edges, the noise and the choice of labels; the seed of the training draws the rest.</source>
        <translation>Der Kanten, des Rauschens und der Wahl der Labels; der Startwert des Trainings zieht das Übrige.</translation>
    </message>
    <message>
        <source>Of the first half of the layers; the others are tanh.</source>
        <translation>Der ersten Hälfte der Schichten; die anderen sind tanh.</translation>
    </message>
    <message>
        <source>Of the weights at the start and of the dropout.</source>
        <translation>Der Gewichte am Anfang und des Dropouts.</translation>
    </message>
    <message>
        <source>Of the weights, the training faces and the order of the batches.</source>
        <translation>Der Gewichte, der Trainingsgesichter und der Reihenfolge der Batches.</translation>
    </message>
    <message>
        <source>On the training points, yes; here on the test points as well.</source>
        <translation>Auf den Trainingspunkten ja; hier auch auf den Testpunkten.</translation>
    </message>
    <message>
        <source>One point a class</source>
        <translation>Ein Punkt je Klasse</translation>
    </message>
    <message>
        <source>Output task until</source>
        <translation>Ausgabeaufgabe bis</translation>
    </message>
    <message>
        <source>Output task λ_out</source>
        <translation>Ausgabeaufgabe λ_out</translation>
    </message>
    <message>
        <source>P-reg</source>
        <translation>P-reg</translation>
    </message>
    <message>
        <source>Paint your own densities below the plot, and look at the tab Frequencies.</source>
        <translation>Malen Sie unter dem Diagramm eigene Dichten und sehen Sie auf den Reiter Frequenzen.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Penalty and loss</source>
        <translation>Strafterm und Verlust</translation>
    </message>
    <message>
        <source>Pictures with their points.</source>
        <translation>Bilder mit ihren Punkten.</translation>
    </message>
    <message>
        <source>Pictures without points</source>
        <translation>Bilder ohne Punkte</translation>
    </message>
    <message>
        <source>Points are not independent of each other: an eye is an eye, wherever it is. Belharbi and others proposed in 2015 to let the *last* layer learn that on its own: an encoder of its own writes the 68 points as 32 numbers, and the last layer of the network has to turn them into the points again. No picture is needed.</source>
        <translation>Die Punkte sind nicht unabhängig voneinander: Ein Auge ist ein Auge, wo immer es ist. Belharbi und andere schlugen 2015 vor, die *letzte* Schicht das für sich lernen zu lassen: Ein eigener Encoder schreibt die 68 Punkte als 32 Zahlen, und die letzte Schicht des Netzes muss daraus wieder die Punkte machen. Ein Bild ist nicht nötig.</translation>
    </message>
    <message>
        <source>Points of the circle and the target there.</source>
        <translation>Punkte des Kreises und das Ziel dort.</translation>
    </message>
    <message>
        <source>Points without pictures</source>
        <translation>Punkte ohne Bilder</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Restart α</source>
        <translation>Neustart α</translation>
    </message>
    <message>
        <source>Seed of the graph</source>
        <translation>Startwert des Graphen</translation>
    </message>
    <message>
        <source>Set μ back to 1, train, and pull *Propagate k* to the right: the outputs walk along the edges without any training. A few steps do no harm or even help; many make the classes one. The penalty at μ = 10 trained the network into the same end.</source>
        <translation>Stellen Sie μ auf 1 zurück, trainieren Sie und ziehen Sie *Propagieren k* nach rechts: Die Ausgaben wandern ohne jedes Training die Kanten entlang. Wenige Schritte schaden nicht oder helfen sogar; viele machen aus den Klassen eine. Der Strafterm bei μ = 10 trainierte das Netz zum selben Ende hin.</translation>
    </message>
    <message>
        <source>Sets of points alone that the output task learns from as well.</source>
        <translation>Punktmengen allein, ohne Bild, aus denen die Ausgabeaufgabe auch lernt.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Share of its own first answer that a node keeps at each step.</source>
        <translation>Anteil der eigenen ersten Antwort, den ein Knoten bei jedem Schritt behält.</translation>
    </message>
    <message>
        <source>Share of nodes that are classified correctly: of those whose label is learned from (with dropout), of those for validation and for testing, and of the test nodes at the step whose validation accuracy was the best so far.</source>
        <translation>Anteil der richtig eingeordneten Knoten: von denen, aus deren Label gelernt wird (mit Dropout), von denen zur Validierung und zum Testen, und von den Testknoten bei dem Schritt, dessen Validierungsgenauigkeit bisher die beste war.</translation>
    </message>
    <message>
        <source>Share of the features and of the hidden values that is left out of each step, drawn anew.</source>
        <translation>Anteil der Merkmale und der verborgenen Werte, der in jedem Schritt ausgelassen wird, jedes Mal neu gezogen.</translation>
    </message>
    <message>
        <source>Share of the pixels that the input task sees as black and has to fill in.</source>
        <translation>Anteil der Pixel, die die Eingabeaufgabe schwarz sieht und ergänzen muss.</translation>
    </message>
    <message>
        <source>Share of the training that goes by before the penalty begins.</source>
        <translation>Anteil des Trainings, der vergeht, bevor der Strafterm einsetzt.</translation>
    </message>
    <message>
        <source>Side of the grey square that covers a part of each picture; 0: none.</source>
        <translation>Seite des grauen Quadrats, das einen Teil jedes Bildes verdeckt; 0: keines.</translation>
    </message>
    <message>
        <source>Small weights</source>
        <translation>Kleine Gewichte</translation>
    </message>
    <message>
        <source>So it is here.</source>
        <translation>So ist es hier.</translation>
    </message>
    <message>
        <source>So it is here. Are there enough edges within the groups?</source>
        <translation>So ist es hier. Gibt es genug Kanten innerhalb der Gruppen?</translation>
    </message>
    <message>
        <source>So it is here. Did the steps suffice to learn all of it?</source>
        <translation>So ist es hier. Reichten die Schritte, um alles davon zu lernen?</translation>
    </message>
    <message>
        <source>So it is here. The theory says otherwise; look at the settings once more.</source>
        <translation>So ist es hier. Die Theorie sagt etwas anderes; sehen Sie sich die Einstellungen noch einmal an.</translation>
    </message>
    <message>
        <source>So it is here. Try a still smaller τ.</source>
        <translation>So ist es hier. Versuchen Sie ein noch kleineres τ.</translation>
    </message>
    <message>
        <source>So it is here: even the sparse half had learned what there is to learn.</source>
        <translation>So ist es hier: Sogar die dünne Hälfte hatte gelernt, was es zu lernen gibt.</translation>
    </message>
    <message>
        <source>So it is here: the dense half had not yet begun to learn its noise.</source>
        <translation>So ist es hier: Die dichte Hälfte hatte noch nicht begonnen, ihr Rauschen zu lernen.</translation>
    </message>
    <message>
        <source>So it is here: the layer learned to put these 60 points in their places and no others.</source>
        <translation>So ist es hier: Die Schicht hat gelernt, diese 60 Punkte an ihre Plätze zu setzen und keine anderen.</translation>
    </message>
    <message>
        <source>Standard deviation of the noise on every feature, whose part that tells the block is 1.</source>
        <translation>Standardabweichung des Rauschens auf jedem Merkmal, dessen Anteil, der den Block verrät, 1 ist.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each pixel, which lies between 0 and 1.</source>
        <translation>Standardabweichung dessen, was zu jedem Pixel hinzukommt, der zwischen 0 und 1 liegt.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to the target at each point.</source>
        <translation>Standardabweichung dessen, was an jedem Punkt zum Ziel hinzukommt.</translation>
    </message>
    <message>
        <source>Steps of the training, at most.</source>
        <translation>Schritte des Trainings, höchstens.</translation>
    </message>
    <message>
        <source>Steps of the walk K</source>
        <translation>Schritte der Wanderung K</translation>
    </message>
    <message>
        <source>Stop early?</source>
        <translation>Früh aufhören?</translation>
    </message>
    <message>
        <source>Strength μ</source>
        <translation>Stärke μ</translation>
    </message>
    <message>
        <source>Synthetic faces: cartoons made from numbers, with 68 points each.</source>
        <translation>Synthetische Gesichter: aus Zahlen gemachte Zeichnungen, mit je 68 Punkten.</translation>
    </message>
    <message>
        <source>Ten times as much</source>
        <translation>Zehnmal so viel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test accuracy at the best validation accuracy</source>
        <translation>Testgenauigkeit bei der besten Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Test faces</source>
        <translation>Testgesichter</translation>
    </message>
    <message>
        <source>Test faces with an NRMSE of at most 0.1</source>
        <translation>Testgesichter mit einem NRMSE von höchstens 0.1</translation>
    </message>
    <message>
        <source>That of the one with the penalty.</source>
        <translation>Der des Netzes mit dem Strafterm.</translation>
    </message>
    <message>
        <source>That of the plain network: it was trained on the loss and nothing else.</source>
        <translation>Der des einfachen Netzes: Es wurde auf den Verlust trainiert und auf nichts anderes.</translation>
    </message>
    <message>
        <source>The *contrastive* distance draws samples of one class together, too, and pushes those of two classes apart until they are 1 from each other (Hadsell, Chopra, LeCun 2006). The strength stays.</source>
        <translation>Auch der *kontrastive* Abstand zieht Beispiele einer Klasse zusammen, und er drückt die zweier Klassen auseinander, bis sie 1 voneinander entfernt sind (Hadsell, Chopra, LeCun 2006). Die Stärke bleibt.</translation>
    </message>
    <message>
        <source>The GCN averages over neighbours already. Does the penalty add anything?</source>
        <translation>Das GCN mittelt schon über Nachbarn. Bringt der Strafterm noch etwas dazu?</translation>
    </message>
    <message>
        <source>The MNIST digits with smoothed noise where they are black: what tells the classes apart is a small part of what is there (Belharbi, Chatelain, Hérault, Adam 2017).</source>
        <translation>Die MNIST-Ziffern mit geglättetem Rauschen, wo sie schwarz sind: Was die Klassen unterscheidet, ist ein kleiner Teil dessen, was da ist (Belharbi, Chatelain, Hérault, Adam 2017).</translation>
    </message>
    <message>
        <source>The average inside the network is one of hidden values, and the loss looks at 12 nodes. The penalty looks at all of them: each should say what its neighbours say, and say it with certainty, because a cross-entropy is small only where both agree and are sure. So the groups move apart.</source>
        <translation>Das Mittel im Netz ist eines von verborgenen Werten, und der Verlust sieht auf 12 Knoten. Der Strafterm sieht auf alle: Jeder soll sagen, was seine Nachbarn sagen, und zwar mit Gewissheit, denn eine Kreuzentropie ist nur klein, wo beide übereinstimmen und sich sicher sind. Also rücken die Gruppen auseinander.</translation>
    </message>
    <message>
        <source>The dashed line *infinitely many units* is not trained: it is what an infinitely wide network would answer after as many steps. For that one a formula is known.</source>
        <translation>Die gestrichelte Linie *unendlich viele Einheiten* ist nicht trainiert: Sie ist, was ein unendlich breites Netz nach ebenso vielen Schritten antworten würde. Dafür kennt man eine Formel.</translation>
    </message>
    <message>
        <source>The dense half had learned the waves long ago and now learns its noise; the sparse half is still learning the waves. No moment of stopping is right for both.</source>
        <translation>Die dichte Hälfte hatte die Wellen längst gelernt und lernt nun ihr Rauschen; die dünne Hälfte lernt noch die Wellen. Kein Zeitpunkt zum Aufhören ist für beide richtig.</translation>
    </message>
    <message>
        <source>The fast one: it moves the error most.</source>
        <translation>Die schnelle: Sie bewegt den Fehler am meisten.</translation>
    </message>
    <message>
        <source>The folder of its three text files; empty: where data sets usually are.</source>
        <translation>Der Ordner seiner drei Textdateien; leer: wo Datensätze gewöhnlich liegen.</translation>
    </message>
    <message>
        <source>The half with few points gets better, the other one worse.</source>
        <translation>Die Hälfte mit wenigen Punkten wird besser, die andere schlechter.</translation>
    </message>
    <message>
        <source>The last layer knows early what shapes there are, and the layers before it only have to say which one. Walk through the shapes with the two sliders.</source>
        <translation>Die letzte Schicht weiß früh, welche Formen es gibt, und die Schichten davor müssen nur sagen, welche es ist. Gehen Sie mit den beiden Schiebereglern durch die Formen.</translation>
    </message>
    <message>
        <source>The layer is one smooth map, so what holds for the training points holds nearly for points beside them.</source>
        <translation>Die Schicht ist eine einzige glatte Abbildung, also gilt, was für die Trainingspunkte gilt, fast auch für Punkte neben ihnen.</translation>
    </message>
    <message>
        <source>The loss of the labelled nodes alone.</source>
        <translation>Der Verlust der Knoten mit Label allein.</translation>
    </message>
    <message>
        <source>The network sees a *synthetic* face, 32 × 32 pixels with noise and a square that covers a part, and answers with 68 points. It learns from 300 of them.</source>
        <translation>Das Netz sieht ein *synthetisches* Gesicht, 32 × 32 Pixel mit Rauschen und einem Quadrat, das einen Teil verdeckt, und antwortet mit 68 Punkten. Es lernt aus 300 solchen Gesichtern.</translation>
    </message>
    <message>
        <source>The network with shapes: what it knows about faces cannot be made up for.</source>
        <translation>Das Netz mit Formen: Was es über Gesichter weiß, lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>The noise makes the moons overlap: no network can be right everywhere. A network that is wrong can be wrong a little or entirely: the test loss tells the two apart, the accuracy does not.</source>
        <translation>Durch das Rauschen überlappen die Monde: Kein Netz kann überall recht haben. Ein Netz, das falsch liegt, kann ein wenig oder ganz falsch liegen: Der Testverlust unterscheidet beides, die Genauigkeit nicht.</translation>
    </message>
    <message>
        <source>The outputs at the two ends of an edge should be the same.</source>
        <translation>Die Ausgaben an den beiden Enden einer Kante sollen gleich sein.</translation>
    </message>
    <message>
        <source>The penalty says nothing of two classes. The cheapest way to make distances small is to make all of them small. A loss of log 2 = 0.69 is that of a coin.</source>
        <translation>Der Strafterm sagt nichts über zwei Klassen. Der billigste Weg, Abstände klein zu machen, ist, alle klein zu machen. Ein Verlust von log 2 = 0.69 ist der einer Münze.</translation>
    </message>
    <message>
        <source>The plain network has bent itself around 60 points and is sure of it. The penalty leaves it less room. The accuracy hardly changes here; with 1000 handwritten digits it does (the preset MNIST: class-wise invariance, if you have the digits).</source>
        <translation>Das einfache Netz hat sich um 60 Punkte gekrümmt und ist sich dessen sicher. Der Strafterm lässt ihm weniger Raum. Die Genauigkeit ändert sich hier kaum; mit 1000 handgeschriebenen Ziffern tut sie es (die Vorlage „MNIST: klassenweise Invarianz“, wenn Sie die Ziffern haben).</translation>
    </message>
    <message>
        <source>The points lie on a circle, and what is to be learned there is a sum of three waves: one, four and ten periods around the circle. The network has two layers of ReLU units and takes 200 steps of gradient descent on all points at once.</source>
        <translation>Die Punkte liegen auf einem Kreis, und zu lernen ist dort eine Summe aus drei Wellen: eine, vier und zehn Perioden rund um den Kreis. Das Netz hat zwei Schichten aus ReLU-Einheiten und macht 200 Schritte des Gradientenabstiegs auf allen Punkten zugleich.</translation>
    </message>
    <message>
        <source>The points of a face hang together. Does a network learn that by itself, or should it be told?</source>
        <translation>Die Punkte eines Gesichts hängen zusammen. Lernt ein Netz das von selbst, oder sollte man es ihm sagen?</translation>
    </message>
    <message>
        <source>The probability that two nodes of different blocks are neighbours.</source>
        <translation>Die Wahrscheinlichkeit, dass zwei Knoten verschiedener Blöcke Nachbarn sind.</translation>
    </message>
    <message>
        <source>The probability that two nodes of one block are neighbours.</source>
        <translation>Die Wahrscheinlichkeit, dass zwei Knoten eines Blocks Nachbarn sind.</translation>
    </message>
    <message>
        <source>The same in every run.</source>
        <translation>In jedem Lauf dieselben.</translation>
    </message>
    <message>
        <source>The slow one.</source>
        <translation>Die langsame.</translation>
    </message>
    <message>
        <source>The units turn, but all of them to the same few directions, and then there are none left for the fast waves. The prediction has left the line of infinitely many units; its formula no longer holds.</source>
        <translation>Die Einheiten drehen sich, aber alle in dieselben wenigen Richtungen, und dann sind keine mehr für die schnellen Wellen übrig. Die Vorhersage hat die Linie der unendlich vielen Einheiten verlassen; deren Formel gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Three waves</source>
        <translation>Drei Wellen</translation>
    </message>
    <message>
        <source>Together and apart</source>
        <translation>Zusammen und auseinander</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Training faces n</source>
        <translation>Trainingsgesichter n</translation>
    </message>
    <message>
        <source>Twelve labels for 210 nodes. What do the edges add, and what do the nodes without a label?</source>
        <translation>Zwölf Labels für 210 Knoten. Was tragen die Kanten bei, und was die Knoten ohne Label?</translation>
    </message>
    <message>
        <source>Twice the points learn a frequency in half the time: cos 5θ in three pieces of the circle with densities 1 : 2 : 4.</source>
        <translation>Doppelt so viele Punkte lernen eine Frequenz in der halben Zeit: cos 5θ in drei Stücken des Kreises mit den Dichten 1 : 2 : 4.</translation>
    </message>
    <message>
        <source>Two layers that learn how much each neighbour counts.</source>
        <translation>Zwei Schichten, die lernen, wie viel jeder Nachbar zählt.</translation>
    </message>
    <message>
        <source>Two layers that see a node&apos;s own features and no edge.</source>
        <translation>Zwei Schichten, die die eigenen Merkmale eines Knotens sehen und keine Kante.</translation>
    </message>
    <message>
        <source>Two layers, each of which averages over the neighbours.</source>
        <translation>Zwei Schichten, von denen jede über die Nachbarn mittelt.</translation>
    </message>
    <message>
        <source>Two noisy moons, and only 60 points to learn from. **Within ÷ between** says how far the samples of one class are apart, beside how far the classes are.</source>
        <translation>Zwei verrauschte Monde, und nur 60 Punkte zum Lernen. **Innerhalb ÷ zwischen** sagt, wie weit die Beispiele einer Klasse auseinander liegen, gemessen daran, wie weit es die Klassen tun.</translation>
    </message>
    <message>
        <source>Two tight points, one for each class.</source>
        <translation>Zwei enge Punkte, einer für jede Klasse.</translation>
    </message>
    <message>
        <source>Two: what is propagated comes from a second pass, which drops other values; one: from the same.</source>
        <translation>Zwei: Was weitergetragen wird, stammt aus einem zweiten Durchgang, der andere Werte weglässt; einer: aus demselben.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units of a head</source>
        <translation>Einheiten eines Kopfs</translation>
    </message>
    <message>
        <source>Unlabelled pictures that the input task learns from as well.</source>
        <translation>Bilder ohne Label, aus denen die Eingabeaufgabe ebenfalls lernt.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Validation faces</source>
        <translation>Validierungsgesichter</translation>
    </message>
    <message>
        <source>Weight of the task that gives back the picture from the first layers; 0: without it.</source>
        <translation>Gewicht der Aufgabe, die das Bild aus den ersten Schichten wiedergibt; 0: ohne sie.</translation>
    </message>
    <message>
        <source>Weight of the task that gives back the shape through the last layers; 0: without it.</source>
        <translation>Gewicht der Aufgabe, die die Form durch die letzten Schichten wiedergibt; 0: ohne sie.</translation>
    </message>
    <message>
        <source>Weights of the auxiliary tasks</source>
        <translation>Gewichte der Hilfsaufgaben</translation>
    </message>
    <message>
        <source>Weights over time</source>
        <translation>Gewichte über die Zeit</translation>
    </message>
    <message>
        <source>What a layer says</source>
        <translation>Was eine Schicht sagt</translation>
    </message>
    <message>
        <source>What becomes of the accuracy?</source>
        <translation>Was wird aus der Genauigkeit?</translation>
    </message>
    <message>
        <source>What does it do to the spread of the test samples, which it never sees?</source>
        <translation>Was macht er mit der Streuung der Testbeispiele, die er nie sieht?</translation>
    </message>
    <message>
        <source>What does longer training do to the two halves?</source>
        <translation>Was macht längeres Training mit den beiden Hälften?</translation>
    </message>
    <message>
        <source>What happens to the NRMSE on the test faces?</source>
        <translation>Was geschieht mit dem NRMSE auf den Testgesichtern?</translation>
    </message>
    <message>
        <source>What the penalty adds to the loss: its strength μ times how far the outputs of the nodes are from those of their neighbours.</source>
        <translation>Was der Strafterm zum Verlust hinzufügt: seine Stärke μ mal, wie weit die Ausgaben der Knoten von denen ihrer Nachbarn entfernt sind.</translation>
    </message>
    <message>
        <source>What will the network do?</source>
        <translation>Was wird das Netz tun?</translation>
    </message>
    <message>
        <source>When neighbours teach</source>
        <translation>Wenn Nachbarn lehren</translation>
    </message>
    <message>
        <source>Where points are many</source>
        <translation>Wo viele Punkte liegen</translation>
    </message>
    <message>
        <source>Where points are many, and not yet where they are few.</source>
        <translation>Wo viele Punkte liegen, und noch nicht, wo wenige liegen.</translation>
    </message>
    <message>
        <source>Which frequencies are learned first</source>
        <translation>Welche Frequenzen zuerst gelernt werden</translation>
    </message>
    <message>
        <source>Which of the two test losses is smaller?</source>
        <translation>Welcher der beiden Testverluste ist kleiner?</translation>
    </message>
    <message>
        <source>Which wave is learned first?</source>
        <translation>Welche Welle wird zuerst gelernt?</translation>
    </message>
    <message>
        <source>Who finds the landmarks best?</source>
        <translation>Wer findet die Landmarken am besten?</translation>
    </message>
    <message>
        <source>Whose nodes are told apart.</source>
        <translation>Der Graph, dessen Knoten unterschieden werden.</translation>
    </message>
    <message>
        <source>Whose representation it is: the number of an operation, as the list of layers counts them from 1, or its name. Empty: what the last layer reads.</source>
        <translation>Wessen Repräsentation es ist: die Nummer einer Operation, wie die Liste der Schichten sie ab 1 zählt, oder ihr Name. Leer: was die letzte Schicht liest.</translation>
    </message>
    <message>
        <source>Width of each head of the first layer.</source>
        <translation>Breite jedes Kopfes der ersten Schicht.</translation>
    </message>
    <message>
        <source>Width of the layer in the middle.</source>
        <translation>Breite der Schicht in der Mitte.</translation>
    </message>
    <message>
        <source>Widths of the layers between the 1024 pixels and the 136 coordinates, such as 256, 128, 32.</source>
        <translation>Breiten der Schichten zwischen den 1024 Pixeln und den 136 Koordinaten, etwa 256, 128, 32.</translation>
    </message>
    <message>
        <source>With the edges</source>
        <translation>Mit den Kanten</translation>
    </message>
    <message>
        <source>Yes: it is more often right.</source>
        <translation>Ja: Es hat öfter recht.</translation>
    </message>
    <message>
        <source>Yes: the penalty is as strong.</source>
        <translation>Ja: Der Strafterm ist ebenso stark.</translation>
    </message>
    <message>
        <source>about 1 plain step; 2 where it takes turns with the loss</source>
        <translation>etwa 1 gewöhnlichen Schritt; 2, wo er sich mit dem Verlust abwechselt</translation>
    </message>
    <message>
        <source>adam</source>
        <translation>adam</translation>
    </message>
    <message>
        <source>added</source>
        <translation>addiert</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>area under the CDF</source>
        <translation>Fläche unter der CDF</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>between classes</source>
        <translation>zwischen Klassen</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>combine</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>contrastive</source>
        <translation>kontrastiv</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>densest piece</source>
        <translation>dichtestes Stück</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>distance between classes</source>
        <translation>Abstand zwischen Klassen</translation>
    </message>
    <message>
        <source>distance between classes ÷ within a class</source>
        <translation>Abstand zwischen Klassen ÷ innerhalb einer Klasse</translation>
    </message>
    <message>
        <source>distance within a class</source>
        <translation>Abstand innerhalb einer Klasse</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>zusammengezogen</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>error in the densest piece</source>
        <translation>Fehler im dichtesten Stück</translation>
    </message>
    <message>
        <source>error in the sparsest piece</source>
        <translation>Fehler im dünnsten Stück</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>exponentiell</translation>
    </message>
    <message>
        <source>faces found (CDF 0.1)</source>
        <translation>gefundene Gesichter (CDF 0.1)</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>graph seed</source>
        <translation>Startwert des Graphen</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>in turns</source>
        <translation>abwechselnd</translation>
    </message>
    <message>
        <source>input layers</source>
        <translation>Eingabeschichten</translation>
    </message>
    <message>
        <source>input until</source>
        <translation>Eingabe bis</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>loss of the input task</source>
        <translation>Verlust der Eingabeaufgabe</translation>
    </message>
    <message>
        <source>loss of the output task</source>
        <translation>Verlust der Ausgabeaufgabe</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>maskiert</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>mean NRMSE</source>
        <translation>mittlerer NRMSE</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>occluder</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>output layers</source>
        <translation>Ausgabeschichten</translation>
    </message>
    <message>
        <source>output until</source>
        <translation>Ausgabe bis</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>p in</source>
        <translation>p innen</translation>
    </message>
    <message>
        <source>p out</source>
        <translation>p außen</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>random walk</source>
        <translation>Irrfahrt</translation>
    </message>
    <message>
        <source>shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>share of the test faces</source>
        <translation>Anteil der Testgesichter</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>sparsest piece</source>
        <translation>dünnstes Stück</translation>
    </message>
    <message>
        <source>spread within classes ÷ between them in the last hidden layer</source>
        <translation>Streuung innerhalb der Klassen ÷ zwischen ihnen in der letzten verborgenen Schicht</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>quadratischer Fehler</translation>
    </message>
    <message>
        <source>stairs</source>
        <translation>Treppe</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>taught</source>
        <translation>belehrt</translation>
    </message>
    <message>
        <source>test NRMSE</source>
        <translation>Test-NRMSE</translation>
    </message>
    <message>
        <source>test accuracy at the best validation accuracy</source>
        <translation>Testgenauigkeit bei der besten Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>test at best validation</source>
        <translation>Test bei bester Validierung</translation>
    </message>
    <message>
        <source>the last hidden one</source>
        <translation>die letzte verborgene</translation>
    </message>
    <message>
        <source>the same all around</source>
        <translation>ringsum gleich</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>eng</translation>
    </message>
    <message>
        <source>too_much</source>
        <translation>zu_viel</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>validation NRMSE</source>
        <translation>Validierungs-NRMSE</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>validation samples</source>
        <translation>Validierungsbeispiele</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>weight of the input task</source>
        <translation>Gewicht der Eingabeaufgabe</translation>
    </message>
    <message>
        <source>weight of the output task</source>
        <translation>Gewicht der Ausgabeaufgabe</translation>
    </message>
    <message>
        <source>weight λ</source>
        <translation>Gewicht λ</translation>
    </message>
    <message>
        <source>with self-loops</source>
        <translation>mit Selbstschleifen</translation>
    </message>
    <message>
        <source>within a class</source>
        <translation>innerhalb einer Klasse</translation>
    </message>
    <message>
        <source>y(θ) = A₁ cos κ₁θ + A₂ cos κ₂θ + A₃ cos κ₃θ</source>
        <translation>y(θ) = A₁ cos κ₁θ + A₂ cos κ₂θ + A₃ cos κ₃θ</translation>
    </message>
    <message>
        <source>y: the softmax of the outputs, or the outputs.</source>
        <translation>y: der Softmax der Ausgaben, oder die Ausgaben.</translation>
    </message>
    <message>
        <source>λ_in</source>
        <translation>λ_in</translation>
    </message>
    <message>
        <source>λ_out</source>
        <translation>λ_out</translation>
    </message>
    <message>
        <source>μ · R (nats)</source>
        <translation>μ · R (Nats)</translation>
    </message>
    <message>
        <source>The Training tab shows the penalty; at the foot of the Graph tab stands how far the outputs of two classes are apart, divided by how far a node is from the middle of its class.</source>
        <translation>Der Reiter Training zeigt die Strafe; unten im Reiter Graph steht, wie weit die Ausgaben zweier Klassen auseinanderliegen, geteilt durch den Abstand eines Knotens von der Mitte seiner Klasse.</translation>
    </message>
    <message>
        <source>So most of what the shapes gave was speed: after the same number of short steps the network was further. A better optimiser gives that too, and so does a larger learning rate. Whoever compares with and without a new idea must tune both.</source>
        <translation>Das meiste, was die Formen gaben, war also Tempo: Nach gleich vielen kurzen Schritten war das Netz weiter. Das gibt auch ein besserer Optimierer, und ebenso eine größere Lernrate. Wer mit und ohne eine neue Idee vergleicht, muss beides abstimmen.</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>%1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read %1: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot create the folder %1</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>cannot create the folder %1: %2</source>
        <translation>der Ordner %1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot write into the folder %1</source>
        <translation>in den Ordner %1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>cannot write into the folder %1: %2</source>
        <translation>in den Ordner %1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>cannot lock %1</source>
        <translation>%1 lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>cannot lock %1: %2</source>
        <translation>%1 lässt sich nicht sperren: %2</translation>
    </message>
    <message>
        <source>cannot read the lessons in %1</source>
        <translation>die Lektionen in %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot read the lessons in %1: %2</source>
        <translation>die Lektionen in %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2; the previous file, if any, is unchanged</source>
        <translation>%1 lässt sich nicht schreiben: %2; die vorherige Datei, falls es eine gab, ist unverändert</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>die Datei ist größer als %1 Bytes</translation>
    </message>
    <message>
        <source>it became shorter while being read</source>
        <translation>die Datei wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>unknown attack &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Angriff &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown attack &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Angriff &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown data set &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Datensatz &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown data set &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Datensatz &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown architecture &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Architektur &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown architecture &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Architektur &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown activation &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Aktivierung &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown activation &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Aktivierung &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown regularizer &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Regularisierer &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown regularizer &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Regularisierer &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown optimizer &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Optimierer &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown optimizer &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Optimierer &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown objective &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Zielfunktion &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown objective &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Zielfunktion &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown graph &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Graph &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown graph &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Graph &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown network &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekanntes Netz &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown network &apos;%1&apos;; known: %2</source>
        <translation>unbekanntes Netz &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown penalty &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Strafterm &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown penalty &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Strafterm &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown shaping &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Zuschnitt &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown shaping &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Zuschnitt &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown colours &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Farben &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown colours &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Farben &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown labels &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Klassen &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown labels &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Klassen &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown scaling &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Skalierung &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown scaling &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Skalierung &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown sampling &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Auswahl &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown sampling &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Auswahl &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown distance &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Abstand &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown distance &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Abstand &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown matrix &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Matrix &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown matrix &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Matrix &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown number of passes &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Zahl von Durchläufen &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown number of passes &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Zahl von Durchläufen &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown units &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Einheiten &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown units &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Einheiten &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown schedule &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannter Zeitplan &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown schedule &apos;%1&apos;; known: %2</source>
        <translation>unbekannter Zeitplan &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown spacing &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Verteilung &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown spacing &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Verteilung &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown directions &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Richtungen &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown directions &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Richtungen &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown way to combine &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Art zu verbinden &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown way to combine &apos;%1&apos;; known: %2</source>
        <translation>unbekannte Art zu verbinden &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekannte Größe &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>another training is running in %1; wait for it, or choose another folder</source>
        <translation>in %1 läuft schon ein anderes Training; warten Sie darauf, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>another training is running in %1 (process %2); wait for it, or choose another folder</source>
        <translation>in %1 läuft schon ein anderes Training (Prozess %2); warten Sie darauf, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>another program is writing in %1; wait for it, or choose another folder</source>
        <translation>in %1 schreibt gerade ein anderes Programm; warten Sie darauf, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>another program is writing in %1 (process %2); wait for it, or choose another folder</source>
        <translation>in %1 schreibt gerade ein anderes Programm (Prozess %2); warten Sie darauf, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 holds &apos;%2&apos;, which is no lock of this program; move it away</source>
        <translation>%1 enthält &apos;%2&apos;, das ist keine Sperre dieses Programms; verschieben Sie es</translation>
    </message>
    <message>
        <source>zlib could not start: out of memory</source>
        <translation>zlib ließ sich nicht starten: Der Speicher ist voll</translation>
    </message>
    <message>
        <source>zlib could not go on: out of memory</source>
        <translation>zlib konnte nicht weitermachen: Der Speicher ist voll</translation>
    </message>
    <message>
        <source>the gzip data end too early; get the file again</source>
        <translation>die gzip-Daten enden zu früh; holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>the gzip data are damaged; get the file again</source>
        <translation>die gzip-Daten sind beschädigt; holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>unknown norm &apos;%1&apos;; known are linf, l2</source>
        <translation>unbekannte Norm &apos;%1&apos;; bekannt sind linf, l2</translation>
    </message>
    <message>
        <source>%1 is %2; it must be cpu</source>
        <translation>%1 ist %2; es muss cpu sein</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1 must be a list of whole numbers, for example [64, 64]</source>
        <translation>%1 muss eine Liste ganzer Zahlen sein, zum Beispiel [64, 64]</translation>
    </message>
    <message>
        <source>%1 must be a list of points [x, y, class], for example [[0.2, 0.8, 0], [0.7, 0.3, 1]]</source>
        <translation>%1 muss eine Liste von Punkten [x, y, Klasse] sein, zum Beispiel [[0.2, 0.8, 0], [0.7, 0.3, 1]]</translation>
    </message>
    <message>
        <source>%1 has %2 points; at most %3 are allowed</source>
        <translation>%1 hat %2 Punkte; erlaubt sind höchstens %3</translation>
    </message>
    <message>
        <source>%1 is not a point; it must be [x, y, class] with x and y between 0 and 1 and a class from 0 to 9</source>
        <translation>%1 ist kein Punkt; es muss [x, y, Klasse] sein, mit x und y zwischen 0 und 1 und einer Klasse von 0 bis 9</translation>
    </message>
    <message>
        <source>the program&apos;s resources were not found; set HESSIANLAB_RESOURCES to the folder that holds presets/</source>
        <translation>die Ressourcen des Programms wurden nicht gefunden; setzen Sie HESSIANLAB_RESOURCES auf den Ordner, der presets/ enthält</translation>
    </message>
    <message>
        <source>unknown sampling &apos;%1&apos;; known are first, balanced</source>
        <translation>unbekannte Auswahl &apos;%1&apos;; bekannt sind first, balanced</translation>
    </message>
    <message>
        <source>%1 belongs to the data set &apos;%2&apos;, but %3 is &apos;%4&apos;; name that one or leave the points out</source>
        <translation>%1 gehört zum Datensatz &apos;%2&apos;, aber %3 ist &apos;%4&apos;; nennen Sie jenen, oder lassen Sie die Punkte weg</translation>
    </message>
    <message>
        <source>OpenSSL could not compute a SHA-256 checksum</source>
        <translation>OpenSSL konnte keine SHA-256-Prüfsumme berechnen</translation>
    </message>
    <message>
        <source>a key holds a control character</source>
        <translation>ein Schlüssel enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands there twice</source>
        <translation>der Schlüssel &apos;%1&apos; steht zweimal da</translation>
    </message>
    <message>
        <source>not valid JSON (%1)</source>
        <translation>kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: %3)</source>
        <translation>kein gültiges JSON (Zeile %1, Spalte %2: %3)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: syntax error while parsing %3 - %4; last read: &apos;%5&apos;)</source>
        <translation>kein gültiges JSON (Zeile %1, Spalte %2: Syntaxfehler bei %3: %4; zuletzt gelesen: &apos;%5&apos;)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: syntax error while parsing %3 - unexpected %4; expected %5)</source>
        <translation>kein gültiges JSON (Zeile %1, Spalte %2: Syntaxfehler bei %3: unerwartet: %4; erwartet: %5)</translation>
    </message>
    <message>
        <source>not valid JSON (at line %1, column %2: syntax error while parsing %3 - unexpected %4)</source>
        <translation>kein gültiges JSON (Zeile %1, Spalte %2: Syntaxfehler bei %3: unerwartet: %4)</translation>
    </message>
    <message>
        <source>number overflow parsing &apos;%1&apos;</source>
        <translation>die Zahl &apos;%1&apos; ist zu groß</translation>
    </message>
    <message>
        <source>end of input</source>
        <translation>Ende des Texts</translation>
    </message>
    <message>
        <source>string literal</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>number literal</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true literal</source>
        <translation>das Wort true</translation>
    </message>
    <message>
        <source>false literal</source>
        <translation>das Wort false</translation>
    </message>
    <message>
        <source>null literal</source>
        <translation>das Wort null</translation>
    </message>
    <message>
        <source>&apos;[&apos;, &apos;{&apos;, or a literal</source>
        <translation>&apos;[&apos;, &apos;{&apos; oder ein Wert</translation>
    </message>
    <message>
        <source>invalid literal</source>
        <translation>ungültiges Wort</translation>
    </message>
    <message>
        <source>invalid string: missing closing quote</source>
        <translation>ungültiger Text: das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>invalid string: ill-formed UTF-8 byte</source>
        <translation>ungültiger Text: falsches UTF-8-Byte</translation>
    </message>
    <message>
        <source>invalid string: forbidden character after backslash</source>
        <translation>ungültiger Text: unerlaubtes Zeichen nach dem Backslash</translation>
    </message>
    <message>
        <source>invalid string: control character %1 must be escaped to %2</source>
        <translation>ungültiger Text: das Steuerzeichen %1 muss als %2 geschrieben werden</translation>
    </message>
    <message>
        <source>invalid number; expected digit after %1</source>
        <translation>ungültige Zahl; nach %1 muss eine Ziffer stehen</translation>
    </message>
    <message>
        <source>is UTF-16 text; save it as UTF-8</source>
        <translation>ist ein Text in UTF-16; speichern Sie ihn als UTF-8</translation>
    </message>
    <message>
        <source>holds a NUL byte, at position %1; the file is damaged or not a text</source>
        <translation>enthält an Position %1 ein NUL-Byte; die Datei ist beschädigt oder kein Text</translation>
    </message>
    <message>
        <source>has %1 bytes; at most %2 are read</source>
        <translation>hat %1 Bytes; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>there is not enough memory for this; take a smaller network, a smaller batch or fewer samples</source>
        <translation>dafür reicht der Speicher nicht; nehmen Sie ein kleineres Netz, einen kleineren Batch oder weniger Beispiele</translation>
    </message>
    <message>
        <source>the system starts no more threads for this; allow more of them (ulimit -u) or more memory (ulimit -v)</source>
        <translation>das System startet dafür keine weiteren Threads; erlauben Sie mehr davon (ulimit -u) oder mehr Speicher (ulimit -v)</translation>
    </message>
    <message>
        <source>cannot look into %1</source>
        <translation>%1 lässt sich nicht durchsehen</translation>
    </message>
    <message>
        <source>cannot read the presets in %1</source>
        <translation>die Vorlagen in %1 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 holds CIFAR as Python pickles, which are never read; get its binary version (cifar-10-binary.tar.gz or cifar-100-binary.tar.gz)</source>
        <translation>%1 enthält CIFAR als Python-Pickles, die nie gelesen werden; besorgen Sie die binäre Fassung (cifar-10-binary.tar.gz oder cifar-100-binary.tar.gz)</translation>
    </message>
    <message>
        <source>%1 is an archive, not a data set that is read as it is; unpack it and give the folder</source>
        <translation>%1 ist ein Archiv, kein Datensatz, der so gelesen wird; entpacken Sie es und geben Sie den Ordner an</translation>
    </message>
    <message>
        <source>%1 is a single picture; give the folder that holds a folder of pictures for each class</source>
        <translation>%1 ist ein einzelnes Bild; geben Sie den Ordner an, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>%1 is no data set that is known (its first bytes say nothing); read are IDX, CIFAR, NumPy and CSV files and folders of pictures</source>
        <translation>%1 ist kein bekannter Datensatz (die ersten Bytes verraten nichts); gelesen werden IDX-, CIFAR-, NumPy- und CSV-Dateien und Ordner mit Bildern</translation>
    </message>
    <message>
        <source>%1 is no data set that is known (it is %2); read are IDX, CIFAR, NumPy and CSV files and folders of pictures</source>
        <translation>%1 ist kein bekannter Datensatz (es ist %2); gelesen werden IDX-, CIFAR-, NumPy- und CSV-Dateien und Ordner mit Bildern</translation>
    </message>
    <message>
        <source>%1 is the folder of a run, not of data; open it as a run</source>
        <translation>%1 ist der Ordner eines Laufs, nicht von Daten; öffnen Sie ihn als Lauf</translation>
    </message>
    <message>
        <source>%1 holds %2 tables; give one of them, or a folder with train.csv and test.csv</source>
        <translation>%1 enthält %2 Tabellen; geben Sie eine davon an oder einen Ordner mit train.csv und test.csv</translation>
    </message>
    <message>
        <source>%1 is empty; choose the folder of the data</source>
        <translation>%1 ist leer; wählen Sie den Ordner der Daten</translation>
    </message>
    <message>
        <source>%1 holds 1 picture, but no folder for each class; put the pictures of each class into a folder of its name</source>
        <translation>%1 enthält 1 Bild, aber keinen Ordner für jede Klasse; legen Sie die Bilder jeder Klasse in einen Ordner mit ihrem Namen</translation>
    </message>
    <message>
        <source>%1 holds %2 pictures, but no folder for each class; put the pictures of each class into a folder of its name</source>
        <translation>%1 enthält %2 Bilder, aber keinen Ordner für jede Klasse; legen Sie die Bilder jeder Klasse in einen Ordner mit ihrem Namen</translation>
    </message>
    <message>
        <source>%1 holds pictures of only one class, &apos;%2&apos;; put the pictures of each class into a folder with the name of the class</source>
        <translation>%1 enthält nur Bilder einer einzigen Klasse, &apos;%2&apos;; legen Sie die Bilder jeder Klasse in einen Ordner mit dem Namen der Klasse</translation>
    </message>
    <message>
        <source>%1 holds no data itself, but its folder %2 does; give that one</source>
        <translation>%1 enthält selbst keine Daten, aber sein Ordner %2 enthält welche; geben Sie diesen an</translation>
    </message>
    <message>
        <source>%1 holds nothing that is known as data (%2); read are IDX, CIFAR, NumPy and CSV files and folders of pictures by class</source>
        <translation>%1 enthält nichts, was als Daten bekannt ist (%2); gelesen werden IDX-, CIFAR-, NumPy- und CSV-Dateien und nach Klassen geordnete Ordner mit Bildern</translation>
    </message>
    <message>
        <source>%1 is not there; check the path</source>
        <translation>%1 gibt es nicht; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a folder</source>
        <translation>%1 ist weder eine Datei noch ein Ordner</translation>
    </message>
    <message>
        <source>cannot look into %1: %2</source>
        <translation>%1 lässt sich nicht durchsehen: %2</translation>
    </message>
    <message>
        <source>%1 was not found in %2; unpack its binary version and set the data set&apos;s folder to it</source>
        <translation>%1 wurde nicht gefunden in %2; entpacken Sie die binäre Fassung und setzen Sie den Ordner des Datensatzes darauf</translation>
    </message>
    <message>
        <source>%1 was changed while it was read; try again</source>
        <translation>%1 wurde während des Lesens geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 in %2 is incomplete: %3 is missing; copy all files of the binary version</source>
        <translation>%1 in %2 ist unvollständig: %3 fehlt; kopieren Sie alle Dateien der binären Fassung</translation>
    </message>
    <message>
        <source>%1 holds more pictures than there is memory for here; use fewer files</source>
        <translation>%1 enthält mehr Bilder, als hier Speicher da ist; nehmen Sie weniger Dateien</translation>
    </message>
    <message>
        <source>%1 holds no CSV files; give one of them, or a folder with train.csv and test.csv</source>
        <translation>%1 enthält keine CSV-Dateien; geben Sie eine an oder einen Ordner mit train.csv und test.csv</translation>
    </message>
    <message>
        <source>%1 holds %2 CSV files; give one of them, or a folder with train.csv and test.csv</source>
        <translation>%1 enthält %2 CSV-Dateien; geben Sie eine davon an oder einen Ordner mit train.csv und test.csv</translation>
    </message>
    <message>
        <source>%1 has 1 column of numbers beside the class &apos;%2&apos;; points have two: choose the data set csv-table, or name another column of classes (dataset.label)</source>
        <translation>%1 hat 1 Zahlenspalte neben der Klasse &apos;%2&apos;; Punkte haben zwei: Wählen Sie den Datensatz csv-table, oder nennen Sie eine andere Spalte der Klassen (dataset.label)</translation>
    </message>
    <message>
        <source>%1 has %2 columns of numbers beside the class &apos;%3&apos;; points have two: choose the data set csv-table, or name another column of classes (dataset.label)</source>
        <translation>%1 hat %2 Zahlenspalten neben der Klasse &apos;%3&apos;; Punkte haben zwei: Wählen Sie den Datensatz csv-table, oder nennen Sie eine andere Spalte der Klassen (dataset.label)</translation>
    </message>
    <message>
        <source>%1 has two columns of numbers beside the class &apos;%2&apos;; choose the data set csv-points</source>
        <translation>%1 hat zwei Zahlenspalten neben der Klasse &apos;%2&apos;; wählen Sie den Datensatz csv-points</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; has %2 different values, but at most %3 classes can be told apart; name the column of the classes (dataset.label)</source>
        <translation>die Spalte &apos;%1&apos; hat %2 verschiedene Werte, unterscheiden lassen sich aber höchstens %3 Klassen; nennen Sie die Spalte der Klassen (dataset.label)</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; has only one value; a classifier needs at least two classes</source>
        <translation>die Spalte &apos;%1&apos; hat nur einen Wert; ein Klassifikator braucht mindestens zwei Klassen</translation>
    </message>
    <message>
        <source>%1 has 1 row; at least %2 are needed to train and test</source>
        <translation>%1 hat 1 Zeile; zum Trainieren und Testen sind mindestens %2 nötig</translation>
    </message>
    <message>
        <source>%1 has %2 rows; at least %3 are needed to train and test</source>
        <translation>%1 hat %2 Zeilen; zum Trainieren und Testen sind mindestens %3 nötig</translation>
    </message>
    <message>
        <source>no class has two rows, so none could be kept for testing; add rows</source>
        <translation>keine Klasse hat zwei Zeilen, also ließ sich keine zum Testen zurückhalten; fügen Sie Zeilen hinzu</translation>
    </message>
    <message>
        <source>%1 and %2 have different columns; they must belong together</source>
        <translation>%1 und %2 haben verschiedene Spalten; sie müssen zusammengehören</translation>
    </message>
    <message>
        <source>its numbers lie too far apart to be scaled; choose another unit</source>
        <translation>die Zahlen liegen zu weit auseinander, um skaliert zu werden; wählen Sie eine andere Einheit</translation>
    </message>
    <message>
        <source>%1 holds several sets (%2); give one of the files instead of the folder, such as %3</source>
        <translation>%1 enthält mehrere Datensätze (%2); geben Sie statt des Ordners eine der Dateien an, etwa %3</translation>
    </message>
    <message>
        <source>%1 lacks the %2 among its IDX files; copy all four files there, or name them (dataset.train_images … test_labels)</source>
        <translation>in %1 fehlt unter den IDX-Dateien: %2; kopieren Sie alle vier Dateien dorthin, oder nennen Sie sie (dataset.train_images … test_labels)</translation>
    </message>
    <message>
        <source>%1 lacks the %2 among its NumPy files; copy all four files there, or name them (dataset.train_images … test_labels)</source>
        <translation>in %1 fehlt unter den NumPy-Dateien: %2; kopieren Sie alle vier Dateien dorthin, oder nennen Sie sie (dataset.train_images … test_labels)</translation>
    </message>
    <message>
        <source>%1 holds no IDX files of pictures and labels; choose the folder that does</source>
        <translation>%1 enthält keine IDX-Dateien mit Bildern und Klassen; wählen Sie den Ordner, der sie enthält</translation>
    </message>
    <message>
        <source>%1 belongs to the MNIST digits, not to Fashion-MNIST; choose the data set &apos;%2&apos;, or another folder</source>
        <translation>%1 gehört zu den MNIST-Ziffern, nicht zu Fashion-MNIST; wählen Sie den Datensatz &apos;%2&apos; oder einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 belongs to Fashion-MNIST, not to MNIST digits; choose the data set &apos;%2&apos;, or another folder</source>
        <translation>%1 gehört zu Fashion-MNIST, nicht zu den MNIST-Ziffern; wählen Sie den Datensatz &apos;%2&apos; oder einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 holds %2 images, but %3 holds %4 labels; they must belong together</source>
        <translation>%1 enthält %2 Bilder, %3 aber %4 Klassennummern; sie müssen zusammengehören</translation>
    </message>
    <message>
        <source>%1 and %2 hold images of different sizes; they must belong together</source>
        <translation>%1 und %2 enthalten Bilder verschiedener Größe; sie müssen zusammengehören</translation>
    </message>
    <message>
        <source>MNIST digits in %1 is incomplete: %2 (or .gz) is missing; copy all four files or remove the others</source>
        <translation>der Datensatz MNIST-Ziffern in %1 ist unvollständig: %2 (oder .gz) fehlt; kopieren Sie alle vier Dateien, oder entfernen Sie die anderen</translation>
    </message>
    <message>
        <source>Fashion-MNIST in %1 is incomplete: %2 (or .gz) is missing; copy all four files or remove the others</source>
        <translation>Fashion-MNIST in %1 ist unvollständig: %2 (oder .gz) fehlt; kopieren Sie alle vier Dateien, oder entfernen Sie die anderen</translation>
    </message>
    <message>
        <source>MNIST digits was not found in %1; put its four IDX files into a folder and set HESSIANLAB_DATA or the data set&apos;s folder to it</source>
        <translation>der Datensatz MNIST-Ziffern wurde nicht gefunden in %1; legen Sie seine vier IDX-Dateien in einen Ordner und setzen Sie HESSIANLAB_DATA oder den Ordner des Datensatzes darauf</translation>
    </message>
    <message>
        <source>Fashion-MNIST was not found in %1; install Debian&apos;s package dataset-fashion-mnist, or set the data set&apos;s folder to one that holds its four IDX files</source>
        <translation>Fashion-MNIST wurde nicht gefunden in %1; installieren Sie das Debian-Paket dataset-fashion-mnist, oder setzen Sie den Ordner des Datensatzes auf einen mit seinen vier IDX-Dateien</translation>
    </message>
    <message>
        <source>MNIST digits was not found in %1; its files are in %2: give that folder</source>
        <translation>der Datensatz MNIST-Ziffern wurde nicht gefunden in %1; seine Dateien sind in %2: Geben Sie diesen Ordner an</translation>
    </message>
    <message>
        <source>Fashion-MNIST was not found in %1; its files are in %2: give that folder</source>
        <translation>Fashion-MNIST wurde nicht gefunden in %1; die Dateien sind in %2: Geben Sie diesen Ordner an</translation>
    </message>
    <message>
        <source>MNIST digits was not found in %1; it holds %2, but the four files must be called train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz); the data set &apos;idx-folder&apos; takes other names and classes</source>
        <translation>der Datensatz MNIST-Ziffern wurde nicht gefunden in %1; dort liegt %2, aber die vier Dateien müssen train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte und t10k-labels-idx1-ubyte (oder .gz) heißen; der Datensatz &apos;idx-folder&apos; nimmt andere Namen und Klassen</translation>
    </message>
    <message>
        <source>Fashion-MNIST was not found in %1; it holds %2, but the four files must be called train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and t10k-labels-idx1-ubyte (or .gz); the data set &apos;idx-folder&apos; takes other names and classes</source>
        <translation>Fashion-MNIST wurde nicht gefunden in %1; dort liegt %2, aber die vier Dateien müssen train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte und t10k-labels-idx1-ubyte (oder .gz) heißen; der Datensatz &apos;idx-folder&apos; nimmt andere Namen und Klassen</translation>
    </message>
    <message>
        <source>cannot read %1; check that you may</source>
        <translation>%1 lässt sich nicht lesen; prüfen Sie, ob Sie es dürfen</translation>
    </message>
    <message>
        <source>%1 is not there any more; choose the file again</source>
        <translation>%1 gibt es nicht mehr; wählen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>ends before the items that its header promises; get the file again</source>
        <translation>endet vor den Werten, die der Kopf ankündigt; besorgen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>more follows than the items that its header promises; get the file again</source>
        <translation>es folgt mehr als die Werte, die der Kopf ankündigt; besorgen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>holds a value that is no finite number; replace it before saving</source>
        <translation>enthält einen Wert, der keine endliche Zahl ist; ersetzen Sie ihn vor dem Speichern</translation>
    </message>
    <message>
        <source>holds values from %1 to %2; pictures have values from 0 to 1, or from 0 to 255</source>
        <translation>enthält Werte von %1 bis %2; Bilder haben Werte von 0 bis 1 oder von 0 bis 255</translation>
    </message>
    <message>
        <source>holds rows of %1 numbers, which are no square pictures; save them as a CSV table with a class in each row</source>
        <translation>enthält Zeilen von %1 Zahlen, die keine quadratischen Bilder sind; speichern Sie sie als CSV-Tabelle mit einer Klasse in jeder Zeile</translation>
    </message>
    <message>
        <source>is %1-dimensional with no 1 or 3 channels; pictures are N×H×W, N×H×W×3 or N×3×H×W</source>
        <translation>ist %1-dimensional und hat weder 1 noch 3 Kanäle; Bilder sind N×H×W, N×H×W×3 oder N×3×H×W</translation>
    </message>
    <message>
        <source>is larger than the memory here; save fewer pictures</source>
        <translation>ist größer als der Speicher hier; speichern Sie weniger Bilder</translation>
    </message>
    <message>
        <source>holds rows of several numbers; save one class for each sample (numpy.argmax of each row)</source>
        <translation>enthält Zeilen aus mehreren Zahlen; speichern Sie eine Klasse für jedes Beispiel (numpy.argmax jeder Zeile)</translation>
    </message>
    <message>
        <source>holds rows of several numbers; save one class for each sample</source>
        <translation>enthält Zeilen aus mehreren Zahlen; speichern Sie eine Klasse für jedes Beispiel</translation>
    </message>
    <message>
        <source>holds more labels than are read; save fewer samples</source>
        <translation>enthält mehr Klassennummern, als gelesen werden; speichern Sie weniger Beispiele</translation>
    </message>
    <message>
        <source>label %1 is no whole number from 0 up; save the classes as whole numbers</source>
        <translation>die Klassennummer an Stelle %1 ist keine ganze Zahl ab 0; speichern Sie die Klassen als ganze Zahlen</translation>
    </message>
    <message>
        <source>not a NumPy .npz file; save it with numpy.savez</source>
        <translation>keine .npz-Datei von NumPy; speichern Sie sie mit numpy.savez</translation>
    </message>
    <message>
        <source>%1 holds %2 arrays; it should hold one, or all four of x_train, y_train, x_test and y_test</source>
        <translation>%1 enthält %2 Arrays; enthalten sollte es eines oder alle vier: x_train, y_train, x_test und y_test</translation>
    </message>
    <message>
        <source>%1 must hold the arrays x_train, y_train, x_test and y_test; it holds none</source>
        <translation>%1 muss die Arrays x_train, y_train, x_test und y_test enthalten; es enthält keines</translation>
    </message>
    <message>
        <source>%1 must hold the arrays x_train, y_train, x_test and y_test; it holds %2</source>
        <translation>%1 muss die Arrays x_train, y_train, x_test und y_test enthalten; es enthält %2</translation>
    </message>
    <message>
        <source>%1 holds no .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test</source>
        <translation>%1 enthält keine .npz-Dateien; wählen Sie die Datei, die die Arrays x_train, y_train, x_test und y_test enthält</translation>
    </message>
    <message>
        <source>%1 holds %2 .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test</source>
        <translation>%1 enthält %2 .npz-Dateien; wählen Sie die Datei, die die Arrays x_train, y_train, x_test und y_test enthält</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the file or folder of the data</source>
        <translation>es wurden keine Daten genannt; setzen Sie dataset.path auf die Datei oder den Ordner der Daten</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the folder that holds the four IDX files</source>
        <translation>es wurden keine Daten genannt; setzen Sie dataset.path auf den Ordner mit den vier IDX-Dateien</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the folder that holds a folder of pictures for each class</source>
        <translation>es wurden keine Daten genannt; setzen Sie dataset.path auf den Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the .npz file</source>
        <translation>es wurden keine Daten genannt; setzen Sie dataset.path auf die .npz-Datei</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the CSV file of the points</source>
        <translation>es wurden keine Daten genannt; setzen Sie dataset.path auf die CSV-Datei der Punkte</translation>
    </message>
    <message>
        <source>no data were named; set dataset.path to the CSV file of the table</source>
        <translation>es wurden keine Daten genannt; setzen Sie dataset.path auf die CSV-Datei der Tabelle</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the file or folder of the data</source>
        <translation>%1 gibt es nicht; setzen Sie dataset.path auf die Datei oder den Ordner der Daten</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the folder that holds the four IDX files</source>
        <translation>%1 gibt es nicht; setzen Sie dataset.path auf den Ordner mit den vier IDX-Dateien</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the folder that holds a folder of pictures for each class</source>
        <translation>%1 gibt es nicht; setzen Sie dataset.path auf den Ordner, der für jede Klasse einen Ordner mit Bildern enthält</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the .npz file</source>
        <translation>%1 gibt es nicht; setzen Sie dataset.path auf die .npz-Datei</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the CSV file of the points</source>
        <translation>%1 gibt es nicht; setzen Sie dataset.path auf die CSV-Datei der Punkte</translation>
    </message>
    <message>
        <source>%1 is not there; set dataset.path to the CSV file of the table</source>
        <translation>%1 gibt es nicht; setzen Sie dataset.path auf die CSV-Datei der Tabelle</translation>
    </message>
    <message>
        <source>%1 is larger than the memory here; choose a smaller file</source>
        <translation>%1 ist größer als der Speicher hier; wählen Sie eine kleinere Datei</translation>
    </message>
    <message>
        <source>the painted data set has 1 point; paint at least %1 on the map, or list them in dataset.points</source>
        <translation>der gemalte Datensatz hat 1 Punkt; malen Sie mindestens %1 auf der Karte, oder führen Sie sie in dataset.points auf</translation>
    </message>
    <message>
        <source>the painted data set has %1 points; paint at least %2 on the map, or list them in dataset.points</source>
        <translation>der gemalte Datensatz hat %1 Punkte; malen Sie mindestens %2 auf der Karte, oder führen Sie sie in dataset.points auf</translation>
    </message>
    <message>
        <source>all %1 painted points are of class %2; paint a second class, so that there is something to tell apart</source>
        <translation>alle %1 gemalten Punkte gehören zur Klasse %2; malen Sie eine zweite Klasse, damit es etwas zu unterscheiden gibt</translation>
    </message>
    <message>
        <source>no picture can be read (%1); add PNG or JPEG pictures</source>
        <translation>kein Bild lässt sich lesen (%1); fügen Sie PNG- oder JPEG-Bilder hinzu</translation>
    </message>
    <message>
        <source>%1 pictures of %2 are more than there is memory for here; choose a smaller size</source>
        <translation>für %1 Bilder von %2 reicht der Speicher hier nicht; wählen Sie eine kleinere Größe</translation>
    </message>
    <message>
        <source>no picture is left for testing; add pictures to its classes</source>
        <translation>zum Testen bleibt kein Bild übrig; fügen Sie den Klassen Bilder hinzu</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; has no training picture that can be read (%2); add PNG or JPEG pictures or remove its folder</source>
        <translation>die Klasse &apos;%1&apos; hat kein Trainingsbild, das sich lesen lässt (%2); fügen Sie PNG- oder JPEG-Bilder hinzu, oder entfernen Sie ihren Ordner</translation>
    </message>
    <message>
        <source>the class &apos;%1&apos; has no training picture that can be read; add PNG or JPEG pictures or remove its folder</source>
        <translation>die Klasse &apos;%1&apos; hat kein Trainingsbild, das sich lesen lässt; fügen Sie PNG- oder JPEG-Bilder hinzu, oder entfernen Sie ihren Ordner</translation>
    </message>
    <message>
        <source>%1 holds more files than are read; choose a smaller set</source>
        <translation>%1 enthält mehr Dateien, als gelesen werden; wählen Sie einen kleineren Datensatz</translation>
    </message>
    <message>
        <source>%1 has a folder %2 with classes, but none called %3; add it, or give the folder of the classes itself to divide it by a seed</source>
        <translation>%1 hat einen Ordner %2 mit Klassen, aber keinen namens %3; fügen Sie ihn hinzu, oder geben Sie den Ordner der Klassen selbst an, um ihn mit einem Startwert zu teilen</translation>
    </message>
    <message>
        <source>%1 holds no folders with pictures; put the pictures of each class into a folder with the name of the class</source>
        <translation>%1 enthält keine Ordner mit Bildern; legen Sie die Bilder jeder Klasse in einen Ordner mit dem Namen der Klasse</translation>
    </message>
    <message>
        <source>%1 holds pictures of only one class; put the pictures of each class into a folder with the name of the class</source>
        <translation>%1 enthält nur Bilder einer einzigen Klasse; legen Sie die Bilder jeder Klasse in einen Ordner mit dem Namen der Klasse</translation>
    </message>
    <message>
        <source>%1 holds %2 class folders; at most %3 classes can be told apart</source>
        <translation>%1 enthält %2 Klassenordner; unterscheiden lassen sich höchstens %3 Klassen</translation>
    </message>
    <message>
        <source>%1 has the class &apos;%2&apos;, which %3 has not; give it training pictures or remove it</source>
        <translation>%1 hat die Klasse &apos;%2&apos;, die es in %3 nicht gibt; geben Sie ihr Trainingsbilder, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 names %2 classes, but the labels in %3 run from %4 to %5; mend that file or remove it</source>
        <translation>%1 nennt %2 Klassen, aber die Klassennummern in %3 reichen von %4 bis %5; bessern Sie diese Datei aus, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 names the labels %2 to %3, but those in %4 run from %5 to %6; mend that file or remove it</source>
        <translation>%1 nennt die Klassennummern %2 bis %3, aber die in %4 reichen von %5 bis %6; bessern Sie diese Datei aus, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>the smallest label is %1; labels begin at 0 or 1, or a file labels.txt beside them names the classes, one a line</source>
        <translation>die kleinste Klassennummer ist %1; Klassennummern beginnen bei 0 oder 1, oder eine Datei labels.txt daneben nennt die Klassen, eine je Zeile</translation>
    </message>
    <message>
        <source>the largest label is %1, which makes more than %2 classes; number them one after the other</source>
        <translation>die größte Klassennummer ist %1, was mehr als %2 Klassen ergibt; nummerieren Sie sie fortlaufend</translation>
    </message>
    <message>
        <source>all samples are of one class; a classifier needs at least two</source>
        <translation>alle Beispiele gehören zu einer Klasse; ein Klassifikator braucht mindestens zwei</translation>
    </message>
    <message>
        <source>%1 holds %2 pictures, but there are %3 labels; they must belong together</source>
        <translation>%1 enthält %2 Bilder, es gibt aber %3 Klassennummern; sie müssen zusammengehören</translation>
    </message>
    <message>
        <source>%1 holds pictures of %2, %3 of %4 (channels × height × width); they must belong together</source>
        <translation>%1 enthält Bilder von %2, %3 von %4 (Kanäle × Höhe × Breite); sie müssen zusammengehören</translation>
    </message>
    <message>
        <source>it is %1</source>
        <translation>es ist %1</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>an HTML page</source>
        <translation>eine HTML-Seite</translation>
    </message>
    <message>
        <source>an XML text, as servers send for an error</source>
        <translation>ein XML-Text, wie Server ihn bei einem Fehler senden</translation>
    </message>
    <message>
        <source>a pointer of Git LFS and not the file itself</source>
        <translation>ein Zeiger von Git LFS und nicht die Datei selbst</translation>
    </message>
    <message>
        <source>a JSON text</source>
        <translation>ein JSON-Text</translation>
    </message>
    <message>
        <source>a ZIP archive or a PyTorch checkpoint</source>
        <translation>ein ZIP-Archiv oder ein PyTorch-Checkpoint</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>ein Python-Pickle</translation>
    </message>
    <message>
        <source>an HDF5 file</source>
        <translation>eine HDF5-Datei</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>ein NumPy-Array</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a gzip file</source>
        <translation>eine gzip-Datei</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem lässt sich nur lesen</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>Zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der erlaubte Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>Zu viele Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>Der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>Gerät oder Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>Gerät nicht gefunden</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>Ungültige Angabe</translation>
    </message>
    <message>
        <source>No locks available</source>
        <translation>Keine Sperren verfügbar</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>Die Datei ist auf dem Server nicht mehr zu finden</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>Das Programm in dieser Datei läuft gerade</translation>
    </message>
    <message>
        <source>Resource temporarily unavailable</source>
        <translation>Vorübergehend nicht verfügbar</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>Operation %1</translation>
    </message>
    <message>
        <source>its header promises more items than are read; choose a smaller array</source>
        <translation>sein Kopf verspricht mehr Werte, als gelesen werden; wählen Sie ein kleineres Array</translation>
    </message>
    <message>
        <source>not a NumPy array (its first bytes are wrong); choose another file</source>
        <translation>kein NumPy-Array (schon die ersten Bytes sind andere); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>not a NumPy array (it is %1); choose another file</source>
        <translation>kein NumPy-Array (sondern %1); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>its NumPy header ends too early; get the file again</source>
        <translation>sein NumPy-Kopf endet zu früh; holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>is of version %1 of NumPy&apos;s format; versions 1.0 to 3.0 are read</source>
        <translation>hat Version %1 des NumPy-Formats; gelesen werden die Versionen 1.0 bis 3.0</translation>
    </message>
    <message>
        <source>its NumPy header is longer than any that is read; get the file again</source>
        <translation>sein NumPy-Kopf ist länger als alle, die gelesen werden; holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>its NumPy header is longer than the file; get the file again</source>
        <translation>sein NumPy-Kopf ist länger als die Datei; holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>is not a part of a measurement of curvature; remove it to begin anew</source>
        <translation>ist kein Teil einer Messung der Krümmung; entfernen Sie es, um von vorn zu beginnen</translation>
    </message>
    <message>
        <source>is not a part of an evaluation; remove it to begin anew</source>
        <translation>ist kein Teil einer Auswertung; entfernen Sie es, um von vorn zu beginnen</translation>
    </message>
    <message>
        <source>the picture is damaged (%1); save it again</source>
        <translation>das Bild ist beschädigt (%1); speichern Sie es noch einmal</translation>
    </message>
    <message>
        <source>the picture has %1×%2 pixels; at most 64 megapixels are read: make it smaller</source>
        <translation>das Bild hat %1×%2 Pixel; gelesen werden höchstens 64 Megapixel: machen Sie es kleiner</translation>
    </message>
    <message>
        <source>not a PNG or JPEG picture (it is %1); save it as PNG</source>
        <translation>kein PNG- oder JPEG-Bild (sondern %1); als PNG speichern</translation>
    </message>
    <message>
        <source>an accuracy is not between 0 and 1</source>
        <translation>eine Genauigkeit liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>format, seed, step, samples and index must be whole numbers</source>
        <translation>format, seed, step, samples und index müssen ganze Zahlen sein</translation>
    </message>
    <message>
        <source>step, samples and index must not be negative</source>
        <translation>step, samples und index dürfen nicht negativ sein</translation>
    </message>
    <message>
        <source>an epsilon or a distance is negative</source>
        <translation>ein Epsilon oder ein Abstand ist negativ</translation>
    </message>
    <message>
        <source>&apos;correct&apos;, &apos;passed&apos;, &apos;refuted&apos; and &apos;complete&apos; must be true or false</source>
        <translation>&apos;correct&apos;, &apos;passed&apos;, &apos;refuted&apos; und &apos;complete&apos; müssen true oder false sein</translation>
    </message>
    <message>
        <source>epsilons, robust_accuracy and ci95 differ in length</source>
        <translation>epsilons, robust_accuracy und ci95 sind verschieden lang</translation>
    </message>
    <message>
        <source>epsilons must not be negative and must increase</source>
        <translation>epsilons dürfen nicht negativ sein und müssen steigen</translation>
    </message>
    <message>
        <source>robust_accuracy rises, or lies above clean_accuracy</source>
        <translation>robust_accuracy steigt oder liegt über clean_accuracy</translation>
    </message>
    <message>
        <source>an interval of ci95 ends before it begins</source>
        <translation>ein Intervall von ci95 endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>&apos;attacks&apos; must be a JSON object</source>
        <translation>&apos;attacks&apos; muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the curve of attack &apos;%1&apos; is not as long as epsilons</source>
        <translation>die Kurve des Angriffs &apos;%1&apos; ist nicht so lang wie epsilons</translation>
    </message>
    <message>
        <source>the settings of an attack must be an object</source>
        <translation>die Einstellungen eines Angriffs müssen ein Objekt sein</translation>
    </message>
    <message>
        <source>&apos;bounds&apos; must be a JSON object</source>
        <translation>&apos;bounds&apos; muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>the kind of bound &apos;%1&apos; is neither estimate nor certificate</source>
        <translation>die Art der Schranke &apos;%1&apos; ist weder estimate noch certificate</translation>
    </message>
    <message>
        <source>the curve of bound &apos;%1&apos; is not as long as epsilons</source>
        <translation>die Kurve der Schranke &apos;%1&apos; ist nicht so lang wie epsilons</translation>
    </message>
    <message>
        <source>a sample is broken by an attack that is not in the file</source>
        <translation>ein Beispiel ist durch einen Angriff gefallen, der nicht in der Datei steht</translation>
    </message>
    <message>
        <source>&apos;class_names&apos; must be a list of names</source>
        <translation>&apos;class_names&apos; muss eine Liste von Namen sein</translation>
    </message>
    <message>
        <source>a sample is of a class that &apos;class_names&apos; does not have</source>
        <translation>ein Beispiel gehört zu einer Klasse, die &apos;class_names&apos; nicht hat</translation>
    </message>
    <message>
        <source>label, prediction and &apos;correct&apos; disagree</source>
        <translation>label, prediction und &apos;correct&apos; widersprechen sich</translation>
    </message>
    <message>
        <source>a sample that fell must be taken for another class</source>
        <translation>ein gefallenes Beispiel muss für eine andere Klasse gehalten werden</translation>
    </message>
    <message>
        <source>a sample is listed twice</source>
        <translation>ein Beispiel steht zweimal da</translation>
    </message>
    <message>
        <source>a sample that was wrong without an attack must have epsilon and distance 0</source>
        <translation>ein Beispiel, das ohne Angriff falsch war, muss Epsilon und Abstand 0 haben</translation>
    </message>
    <message>
        <source>only some samples say their class</source>
        <translation>nur einige Beispiele sagen ihre Klasse</translation>
    </message>
    <message>
        <source>per_sample does not list as many as &apos;samples&apos; says</source>
        <translation>per_sample nennt nicht so viele, wie &apos;samples&apos; sagt</translation>
    </message>
    <message>
        <source>clean_accuracy or robust_accuracy is not what per_sample says</source>
        <translation>clean_accuracy oder robust_accuracy ist nicht, was per_sample sagt</translation>
    </message>
    <message>
        <source>the norm is neither linf nor l2</source>
        <translation>die Norm ist weder linf noch l2</translation>
    </message>
    <message>
        <source>%1 is not a robustness.json of HessianLab; run evaluate again to replace it</source>
        <translation>%1 ist keine robustness.json von HessianLab; werten Sie neu aus, um sie zu ersetzen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; muss ein Text sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number, 0 or more</source>
        <translation>&apos;%1&apos; muss eine Zahl sein, 0 oder mehr</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number, 0 or more</source>
        <translation>&apos;%1&apos; muss eine ganze Zahl sein, 0 oder mehr</translation>
    </message>
    <message>
        <source>&apos;origin&apos; must say where the run began</source>
        <translation>&apos;origin&apos; muss sagen, wo der Lauf begann</translation>
    </message>
    <message>
        <source>this version reads labels of format %1</source>
        <translation>diese Version liest Beschriftungen im Format %1</translation>
    </message>
    <message>
        <source>&apos;tags&apos; must be a list of texts</source>
        <translation>&apos;tags&apos; muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>%1 must be a JSON object; the file is damaged</source>
        <translation>%1 muss ein JSON-Objekt sein; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text; the file is damaged</source>
        <translation>&apos;%1&apos; muss ein Text sein; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number; the file is damaged</source>
        <translation>&apos;%1&apos; muss eine Zahl sein; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number, 0 or more; the file is damaged</source>
        <translation>&apos;%1&apos; muss eine ganze Zahl sein, 0 oder mehr; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>format is %1; this version reads format %2</source>
        <translation>das Format ist %1; diese Version liest Format %2</translation>
    </message>
    <message>
        <source>status &apos;%1&apos; is none that a run can have; the file is damaged</source>
        <translation>den Status &apos;%1&apos; kann kein Lauf haben; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>shorter than its 8-byte length field; the file is damaged or not a safetensors file</source>
        <translation>kürzer als sein Längenfeld von 8 Bytes; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the header is longer than the file; the file is damaged or not a safetensors file</source>
        <translation>der Kopf ist länger als die Datei; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the header is not a JSON object; the file is damaged or not a safetensors file</source>
        <translation>der Kopf ist kein JSON-Objekt; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the metadata is not an object; the file is damaged or not a safetensors file</source>
        <translation>die Metadaten sind kein Objekt; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>metadata &apos;%1&apos; is not a text; the file is damaged or not a safetensors file</source>
        <translation>die Angabe &apos;%1&apos; der Metadaten ist kein Text; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; must have dtype, shape and data_offsets, and nothing else; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; muss dtype, shape und data_offsets haben und nichts sonst; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a dtype that is not a text; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; hat ein dtype, das kein Text ist; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has an unusable shape; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; hat eine unbrauchbare Form; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has unusable data_offsets; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; hat unbrauchbare data_offsets; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a shape that is not whole numbers; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; hat eine Form, die nicht aus ganzen Zahlen besteht; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is larger than the file; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; ist größer als die Datei; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has offsets that do not fit its shape or the file; the file is damaged or not a safetensors file</source>
        <translation>Tensor &apos;%1&apos; hat Positionen, die nicht zu seiner Form oder zur Datei passen; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>tensors overlap or leave gaps; the file is damaged or not a safetensors file</source>
        <translation>Tensoren überlappen sich oder lassen Lücken; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>there are data that belong to no tensor; the file is damaged or not a safetensors file</source>
        <translation>es gibt Daten, die zu keinem Tensor gehören; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the checksum of the data is wrong; the file is damaged or not a safetensors file</source>
        <translation>die Prüfsumme der Daten ist falsch; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>the checksum of the header is wrong; the file is damaged or not a safetensors file</source>
        <translation>die Prüfsumme des Kopfs ist falsch; die Datei ist beschädigt oder keine safetensors-Datei</translation>
    </message>
    <message>
        <source>it is %1, not a safetensors file; save the weights as one</source>
        <translation>es ist %1, keine safetensors-Datei; speichern Sie die Gewichte als eine solche</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has type %2, which the format does not know; save it as F32 or F64</source>
        <translation>Tensor &apos;%1&apos; hat den Typ %2, den das Format nicht kennt; speichern Sie ihn als F32 oder F64</translation>
    </message>
    <message>
        <source>has no checksum; open weights made elsewhere by Open network …</source>
        <translation>hat keine Prüfsumme; öffnen Sie Gewichte, die anderswo entstanden sind, mit „Netz öffnen …“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not STEP: SETTING=VALUE; write for example 200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001</source>
        <translation>&apos;%1&apos; ist nicht SCHRITT: EINSTELLUNG=WERT; schreiben Sie zum Beispiel 200: regularizer.strength=0.1; 500: optimizer.learning_rate=0.0001</translation>
    </message>
    <message>
        <source>training.changes has more than %1 changes; leave some out</source>
        <translation>training.changes hat mehr als %1 Änderungen; lassen Sie einige weg</translation>
    </message>
    <message>
        <source>training.changes sets %1 twice at step %2; leave one out</source>
        <translation>training.changes setzt %1 bei Schritt %2 zweimal; lassen Sie eines weg</translation>
    </message>
    <message>
        <source>training.changes sets %1, which cannot change while it trains; regularizer.strength and optimizer.learning_rate can</source>
        <translation>training.changes setzt %1, das sich während des Trainings nicht ändern kann; regularizer.strength und optimizer.learning_rate können es</translation>
    </message>
    <message>
        <source>training.changes sets %1, which &apos;%2&apos; does not have; leave it out</source>
        <translation>training.changes setzt %1, das &apos;%2&apos; nicht hat; lassen Sie es weg</translation>
    </message>
    <message>
        <source>this run has changed its settings as often as it can note; begin a new one</source>
        <translation>dieser Lauf hat seine Einstellungen so oft geändert, wie er vermerken kann; beginnen Sie einen neuen</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: a part of the line is missing or was changed; copy it again, whole</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: ein Teil der Zeile fehlt oder wurde geändert; kopieren Sie sie noch einmal, ganz</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;%1&apos; is not a number from 0 to a million</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;%1&apos; ist keine Zahl von 0 bis zu einer Million</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;view&apos; is not the name of a view</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;view&apos; ist nicht der Name einer Ansicht</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;hidden&apos; is not a list of at most %1 groups of controls</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;hidden&apos; ist keine Liste von höchstens %1 Gruppen von Bedienelementen</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;hidden&apos; holds what is not the name of a group of controls</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;hidden&apos; enthält, was nicht der Name einer Gruppe von Bedienelementen ist</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;hidden&apos; names a group twice</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;hidden&apos; nennt eine Gruppe zweimal</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;keep_hidden&apos; is neither true nor false</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;keep_hidden&apos; ist weder true noch false</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;lesson&apos; does not say where in a lesson it is</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;lesson&apos; sagt nicht, wo in einer Lektion es ist</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;lesson&apos; holds more than name, step, predictions</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;lesson&apos; enthält mehr als name, step, predictions</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: the lesson&apos;s name is not one</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: der Name der Lektion ist keiner</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: the lesson&apos;s step is not a whole number from 0 to %1</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: der Schritt der Lektion ist keine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: the lesson&apos;s predictions are not a list of at most %1</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: die Vorhersagen der Lektion sind keine Liste von höchstens %1</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: a prediction is neither null nor a whole number from 0 to %1</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: eine Vorhersage ist weder null noch eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it is too long</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: es ist zu lang</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it does not begin with hessianlab:1:</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: es beginnt nicht mit hessianlab:1:</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it was made by a newer version of this program</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: es wurde mit einer neueren Version dieses Programms erzeugt</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: it holds no settings</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: es enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>this is no experiment that can be opened: &apos;norm&apos; is not a word</source>
        <translation>das ist kein Experiment, das sich öffnen lässt: &apos;norm&apos; ist kein Wort</translation>
    </message>
    <message>
        <source>unknown lab &apos;%1&apos;; did you mean &apos;%2&apos;? known: %3</source>
        <translation>unbekanntes Labor &apos;%1&apos;; meinten Sie &apos;%2&apos;? Bekannt: %3</translation>
    </message>
    <message>
        <source>unknown lab &apos;%1&apos;; known: %2</source>
        <translation>unbekanntes Labor &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>the loss is no longer finite at step %1; lower the learning rate (the last good weights are kept)</source>
        <translation>der Verlust ist bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the weights to begin with belong to another network; choose the ones of their run</source>
        <translation>die Gewichte, mit denen begonnen werden soll, gehören zu einem anderen Netz; wählen Sie die ihres Laufs</translation>
    </message>
    <message>
        <source>the eigenfunction to show is %1; it must be from 0 to %2</source>
        <translation>die zu zeigende Eigenfunktion ist %1; erlaubt ist 0 bis %2</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run (%1 pairs of units), but the network was changed; set it back, or reset to start afresh</source>
        <translation>ein Zweig macht mit dem Netz seines Laufs weiter (%1 Paare von Einheiten), das Netz wurde aber geändert; stellen Sie es zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>a frequency is %1; it must be from 1 to 64</source>
        <translation>eine Frequenz ist %1; erlaubt ist 1 bis 64</translation>
    </message>
    <message>
        <source>delta must be above 0</source>
        <translation>delta muss über 0 liegen</translation>
    </message>
    <message>
        <source>its tensors do not fit together; train again</source>
        <translation>die Tensoren passen nicht zusammen; trainieren Sie noch einmal</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run (%1), but the network was changed; set it back, or reset to start afresh</source>
        <translation>ein Zweig macht mit dem Netz seines Laufs weiter (%1), das Netz wurde aber geändert; stellen Sie es zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>a branch goes on with the data of its run (%1), but the data set was changed; set it back, or reset to start afresh</source>
        <translation>ein Zweig macht mit den Daten seines Laufs weiter (%1), der Datensatz wurde aber geändert; stellen Sie ihn zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>a branch goes on with the data of its run, whose points were drawn with seed %1; set the seed back, or reset to start afresh</source>
        <translation>ein Zweig macht mit den Daten seines Laufs weiter, deren Punkte mit Startwert %1 gezogen wurden; stellen Sie den Startwert zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>the graph &apos;%1&apos; was not found (looked for %2 in %3); put %4, %5 and %6 into one folder and set the graph&apos;s folder (data.path) to it, or choose &apos;blocks&apos;, which is drawn here</source>
        <translation>der Graph &apos;%1&apos; wurde nicht gefunden (gesucht wurde %2 in %3); legen Sie %4, %5 und %6 in einen Ordner und setzen Sie den Ordner des Graphen (data.path) darauf, oder wählen Sie &apos;blocks&apos;, der hier gezogen wird</translation>
    </message>
    <message>
        <source>a branch goes on with the graph of its run (%1), but the graph was changed; set it back, or reset to start afresh</source>
        <translation>ein Zweig macht mit dem Graphen seines Laufs weiter (%1), der Graph wurde aber geändert; stellen Sie ihn zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>the picture has %1 values; it must have %2</source>
        <translation>das Bild hat %1 Werte; es muss %2 haben</translation>
    </message>
    <message>
        <source>a walk goes at most 10 standard deviations from the mean code</source>
        <translation>ein Spaziergang führt höchstens 10 Standardabweichungen vom mittleren Code weg</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run, but the network was changed; set it back, or reset to start afresh</source>
        <translation>ein Zweig macht mit dem Netz seines Laufs weiter, das Netz wurde aber geändert; stellen Sie es zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>the tasks share %1 first and %2 last layers, but the network has %3; lower network.input_layers or network.output_layers, or give it more hidden layers</source>
        <translation>die Aufgaben teilen %1 erste und %2 letzte Schichten, das Netz hat aber nur %3; verringern Sie network.input_layers oder network.output_layers, oder geben Sie ihm mehr verborgene Schichten</translation>
    </message>
    <message>
        <source>the loss is no longer finite at step %1; lower the learning rate or the weights of the tasks (the last good weights are kept)</source>
        <translation>der Verlust ist bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Gewichte der Aufgaben (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>a weight or a gradient has grown beyond all use at step %1; lower the learning rate or the weights of the tasks (the last good weights are kept)</source>
        <translation>ein Gewicht oder ein Gradient ist bei Schritt %1 unbrauchbar groß geworden; verringern Sie die Lernrate oder die Gewichte der Aufgaben (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>it holds other tensors than the network of its config.json; train again</source>
        <translation>die Datei enthält andere Tensoren als das Netz der zugehörigen config.json; trainieren Sie noch einmal</translation>
    </message>
    <message>
        <source>not the weights of a network on the circle; open the folder that trained one</source>
        <translation>keine Gewichte eines Netzes auf dem Kreis; öffnen Sie den Ordner, in dem eines trainiert wurde</translation>
    </message>
    <message>
        <source>not the weights of a network on a graph; open the folder that trained one</source>
        <translation>keine Gewichte eines Netzes auf einem Graphen; öffnen Sie den Ordner, in dem eines trainiert wurde</translation>
    </message>
    <message>
        <source>not the weights of a network of landmarks; open the folder that trained one</source>
        <translation>keine Gewichte eines Netzes für Landmarken; öffnen Sie den Ordner, in dem eines trainiert wurde</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is missing or of another shape or type; train again</source>
        <translation>der Tensor &apos;%1&apos; fehlt oder hat eine andere Form oder einen anderen Typ; trainieren Sie noch einmal</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; holds values that are not finite; train again</source>
        <translation>der Tensor &apos;%1&apos; enthält Werte, die nicht endlich sind; trainieren Sie noch einmal</translation>
    </message>
    <message>
        <source>%1 is %2; it must be from %3 to %4</source>
        <translation>%1 ist %2; erlaubt ist %3 bis %4</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; has no layers here; list them as architecture.layers, or choose another network</source>
        <translation>die Architektur &apos;%1&apos; hat hier keine Schichten; zählen Sie sie als architecture.layers auf oder wählen Sie ein anderes Netz</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; has no layers here; begin with its run, in the table of runs</source>
        <translation>die Architektur &apos;%1&apos; hat hier keine Schichten; beginnen Sie mit ihrem Lauf, in der Tabelle der Läufe</translation>
    </message>
    <message>
        <source>the imported network reads other inputs, or knows another number of classes, than the data set has; choose the data set that it was imported with</source>
        <translation>das importierte Netz liest andere Eingaben oder kennt eine andere Zahl von Klassen, als der Datensatz hat; wählen Sie den Datensatz, mit dem es importiert wurde</translation>
    </message>
    <message>
        <source>architecture.name is &apos;%1&apos;, which cannot be built here; choose one that &apos;hessianlab-cli list architectures&apos; shows</source>
        <translation>architecture.name ist &apos;%1&apos;, das lässt sich hier nicht bauen; wählen Sie eine, die &apos;hessianlab-cli list architectures&apos; zeigt</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; has no hidden layers, but architecture.hidden lists %2; remove it or choose mlp</source>
        <translation>die Architektur &apos;%1&apos; hat keine verborgenen Schichten, aber architecture.hidden nennt %2; entfernen Sie es oder wählen Sie mlp</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; needs pictures, but the data set has 2-D points; choose mlp-2d</source>
        <translation>die Architektur &apos;%1&apos; braucht Bilder, aber der Datensatz hat 2-D-Punkte; wählen Sie mlp-2d</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; needs pictures, but the data set has rows of numbers; choose mlp</source>
        <translation>die Architektur &apos;%1&apos; braucht Bilder, aber der Datensatz hat Zeilen von Zahlen; wählen Sie mlp</translation>
    </message>
    <message>
        <source>architecture &apos;%1&apos; needs pictures of at least %2×%3 pixels; choose mlp</source>
        <translation>die Architektur &apos;%1&apos; braucht Bilder von mindestens %2×%3 Pixeln; wählen Sie mlp</translation>
    </message>
    <message>
        <source>has no tensor whose name begins with &apos;%1&apos;; it holds none</source>
        <translation>hat keinen Tensor, dessen Name mit &apos;%1&apos; beginnt; sie enthält gar keinen</translation>
    </message>
    <message>
        <source>has no tensor whose name begins with &apos;%1&apos;; it holds %2</source>
        <translation>hat keinen Tensor, dessen Name mit &apos;%1&apos; beginnt; sie enthält %2</translation>
    </message>
    <message>
        <source>holds the tensors none, but the architecture wants %1; rename them, in the order of the operations that have weights</source>
        <translation>enthält keine Tensoren, aber die Architektur verlangt %1; benennen Sie sie um, in der Reihenfolge der Operationen, die Gewichte haben</translation>
    </message>
    <message>
        <source>holds the tensors %1, but the architecture wants %2; rename them, in the order of the operations that have weights</source>
        <translation>enthält die Tensoren %1, aber die Architektur verlangt %2; benennen Sie sie um, in der Reihenfolge der Operationen, die Gewichte haben</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is missing; the file holds %2, the architecture wants %3 (a layer without a bias has one of zeros)</source>
        <translation>der Tensor &apos;%1&apos; fehlt; die Datei enthält %2, die Architektur verlangt %3 (eine Schicht ohne Bias hat einen aus Nullen)</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; is missing; the file holds %2, the architecture wants %3 (where two layers share their weights, save a copy for each)</source>
        <translation>der Tensor &apos;%1&apos; fehlt; die Datei enthält %2, die Architektur verlangt %3 (wo zwei Schichten ihre Gewichte teilen, speichern Sie für jede eine Kopie)</translation>
    </message>
    <message>
        <source>has %1 tensors, the architecture needs %2; it has no place for %3</source>
        <translation>hat %1 Tensoren, die Architektur braucht %2; sie hat keinen Platz für %3</translation>
    </message>
    <message>
        <source>&apos;name&apos; must be 1 to 64 letters, digits, &apos;.&apos;, &apos;-&apos; or &apos;_&apos;</source>
        <translation>&apos;name&apos; muss aus 1 bis 64 Buchstaben, Ziffern, &apos;.&apos;, &apos;-&apos; oder &apos;_&apos; bestehen</translation>
    </message>
    <message>
        <source>&apos;name&apos; is &apos;%1&apos;, as operation %2 is called already; choose another</source>
        <translation>&apos;name&apos; ist &apos;%1&apos;, so heißt schon die Operation %2; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must be a list of names, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>&apos;inputs&apos; muss eine Liste von Namen sein, zum Beispiel [&quot;a&quot;,&quot;b&quot;]</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must be a list of 1 to 64 names, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>&apos;inputs&apos; muss eine Liste von 1 bis 64 Namen sein, zum Beispiel [&quot;a&quot;,&quot;b&quot;]</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, as no operation is called; give one of them that name</source>
        <translation>&apos;inputs&apos; nennt &apos;%1&apos;, so heißt aber keine Operation; geben Sie einer diesen Namen</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, as no operation is called; did you mean &apos;%2&apos;?</source>
        <translation>&apos;inputs&apos; nennt &apos;%1&apos;, so heißt aber keine Operation; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, as no operation is called; known: %2</source>
        <translation>&apos;inputs&apos; nennt &apos;%1&apos;, so heißt aber keine Operation; bekannt: %2</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; names &apos;%1&apos;, which is operation %2; an operation can only read those that stand before it</source>
        <translation>&apos;inputs&apos; nennt &apos;%1&apos;, das ist die Operation %2; eine Operation kann nur lesen, was vor ihr steht</translation>
    </message>
    <message>
        <source>nobody reads its result; name it in the &apos;inputs&apos; of a later operation, or remove it</source>
        <translation>niemand liest ihr Ergebnis; nennen Sie sie in den &apos;inputs&apos; einer späteren Operation oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>this network has no hidden layer with weights before it; choose one with hidden layers, such as mlp</source>
        <translation>dieses Netz hat keine verborgene Schicht mit Gewichten davor; wählen Sie eines mit verborgenen Schichten, etwa mlp</translation>
    </message>
    <message>
        <source>%1 is &apos;%2&apos;; it must be the number of an operation from %3 to %4, as the list of layers counts them, or the name of one</source>
        <translation>%1 ist &apos;%2&apos;; es muss die Nummer einer Operation von %3 bis %4 sein, wie die Liste der Schichten sie zählt, oder der Name einer Operation</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there twice</source>
        <translation>&apos;%1&apos; steht da zweimal</translation>
    </message>
    <message>
        <source>operation %1 &apos;%2&apos; has no settings; leave the field empty</source>
        <translation>die Operation %1 &apos;%2&apos; hat keine Einstellungen; lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no settings; leave the field empty</source>
        <translation>&apos;%1&apos; hat keine Einstellungen; lassen Sie das Feld leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no value; write, for example, &quot;%2&quot;</source>
        <translation>&apos;%1&apos; hat keinen Wert; schreiben Sie zum Beispiel &quot;%2&quot;</translation>
    </message>
    <message>
        <source>operation %1 must be an object with a key &apos;op&apos;, for example {&quot;op&quot;:&quot;relu&quot;}</source>
        <translation>die Operation %1 muss ein Objekt mit einem Schlüssel &apos;op&apos; sein, zum Beispiel {&quot;op&quot;:&quot;relu&quot;}</translation>
    </message>
    <message>
        <source>must be an object with a key &apos;op&apos;, for example {&quot;op&quot;:&quot;relu&quot;}</source>
        <translation>muss ein Objekt mit einem Schlüssel &apos;op&apos; sein, zum Beispiel {&quot;op&quot;:&quot;relu&quot;}</translation>
    </message>
    <message>
        <source>operation %1 must have a text as its &apos;name&apos;</source>
        <translation>die Operation %1 muss einen Text als &apos;name&apos; haben</translation>
    </message>
    <message>
        <source>must have a text as its &apos;name&apos;</source>
        <translation>muss einen Text als &apos;name&apos; haben</translation>
    </message>
    <message>
        <source>operation %1 must have a list of names as its &apos;inputs&apos;, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>die Operation %1 muss eine Liste von Namen als &apos;inputs&apos; haben, zum Beispiel [&quot;a&quot;,&quot;b&quot;]</translation>
    </message>
    <message>
        <source>must have a list of names as its &apos;inputs&apos;, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>muss eine Liste von Namen als &apos;inputs&apos; haben, zum Beispiel [&quot;a&quot;,&quot;b&quot;]</translation>
    </message>
    <message>
        <source>operation %1 has a setting &apos;%2&apos; that is neither a number nor a word nor a list of numbers</source>
        <translation>die Operation %1 hat eine Einstellung &apos;%2&apos;, die weder eine Zahl noch ein Wort noch eine Liste von Zahlen ist</translation>
    </message>
    <message>
        <source>has a setting &apos;%1&apos; that is neither a number nor a word nor a list of numbers</source>
        <translation>hat eine Einstellung &apos;%1&apos;, die weder eine Zahl noch ein Wort noch eine Liste von Zahlen ist</translation>
    </message>
    <message>
        <source>a network has at least one operation; add one</source>
        <translation>ein Netz hat mindestens eine Operation; fügen Sie eine hinzu</translation>
    </message>
    <message>
        <source>no operation of this network has a name, so none is called &apos;%1&apos;</source>
        <translation>keine Operation dieses Netzes hat einen Namen, also heißt keine &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no operation of this network is called &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>keine Operation dieses Netzes heißt &apos;%1&apos;; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>no operation of this network is called &apos;%1&apos;; known: %2</source>
        <translation>keine Operation dieses Netzes heißt &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>must be an object in braces: {&quot;input&quot;:[1,28,28],&quot;classes&quot;:10,&quot;operations&quot;:[…]}</source>
        <translation>muss ein Objekt in geschweiften Klammern sein: {&quot;input&quot;:[1,28,28],&quot;classes&quot;:10,&quot;operations&quot;:[…]}</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; known are input, classes, operations</source>
        <translation>unbekannter Schlüssel &apos;%1&apos;; bekannt sind input, classes, operations</translation>
    </message>
    <message>
        <source>&apos;input&apos; must be [channels,height,width] or [values], all at least 1</source>
        <translation>&apos;input&apos; muss [channels,height,width] oder [values] sein, alle mindestens 1</translation>
    </message>
    <message>
        <source>&apos;operations&apos; must be a list of at least one operation</source>
        <translation>&apos;operations&apos; muss eine Liste von mindestens einer Operation sein</translation>
    </message>
    <message>
        <source>has %1 operations; at most %2 are read</source>
        <translation>hat %1 Operationen; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>holds test data of other sizes than the network has; remove the folder, or put the network&apos;s own there</source>
        <translation>enthält Testdaten anderer Größe, als das Netz sie hat; entfernen Sie den Ordner oder legen Sie die des Netzes hinein</translation>
    </message>
    <message>
        <source>its outputs here differ from those in %1 by %2, so the network is not the one that the file describes; export both again, and if that does not help, report it with the file</source>
        <translation>ihre Ausgaben weichen hier von denen in %1 um %2 ab, das Netz ist also nicht das, was die Datei beschreibt; exportieren Sie beide noch einmal, und wenn das nicht hilft, melden Sie es mit der Datei</translation>
    </message>
    <message>
        <source>operation %1 gives more than 4 million values a sample; make it smaller</source>
        <translation>die Operation %1 gibt mehr als 4 Millionen Werte je Beispiel; machen Sie sie kleiner</translation>
    </message>
    <message>
        <source>gives more than 4 million values a sample; make it smaller</source>
        <translation>gibt mehr als 4 Millionen Werte je Beispiel; machen Sie sie kleiner</translation>
    </message>
    <message>
        <source>more than 268 million parameters; make it smaller</source>
        <translation>mehr als 268 Millionen Parameter; machen Sie das Netz kleiner</translation>
    </message>
    <message>
        <source>the last operation must give one value per class (%1); end with {&quot;op&quot;:&quot;linear&quot;,&quot;out&quot;:%2}</source>
        <translation>die letzte Operation muss einen Wert je Klasse geben (%1); schließen Sie mit {&quot;op&quot;:&quot;linear&quot;,&quot;out&quot;:%2}</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must name one operation; to read several, join them first with add or concat</source>
        <translation>&apos;inputs&apos; muss eine Operation nennen; um mehrere zu lesen, verbinden Sie sie zuerst mit add oder concat</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; did you mean &apos;%3&apos;?</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; meinten Sie &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; known: %3</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; bekannt: %3</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; leave it out: logits are wanted, and the loss has a softmax of its own</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; lassen Sie sie weg: Verlangt sind Logits, und der Verlust hat einen eigenen Softmax</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; leave it out: in a trained network it does nothing</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; lassen Sie sie weg: In einem trainierten Netz tut sie nichts</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; fold its mean, variance, weight and bias into a channel_affine</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; fassen Sie Mittel, Varianz, Gewicht und Bias in einem channel_affine zusammen</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; write &apos;piecewise_linear&apos;, for example with knots [0,6], slopes [0,1,0] and start 0</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; schreiben Sie &apos;piecewise_linear&apos;, zum Beispiel mit knots [0,6], slopes [0,1,0] und start 0</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; write &apos;global_avg_pool2d&apos;, which gives one value a channel</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; schreiben Sie &apos;global_avg_pool2d&apos;, das einen Wert je Kanal gibt</translation>
    </message>
    <message>
        <source>operation %1 &quot;%2&quot; is unknown; write &apos;%3&apos;</source>
        <translation>die Operation %1 &quot;%2&quot; ist unbekannt; schreiben Sie &apos;%3&apos;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; did you mean &apos;%2&apos;?</source>
        <translation>&quot;%1&quot; ist unbekannt; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; known: %2</source>
        <translation>&quot;%1&quot; ist unbekannt; bekannt: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; leave it out: logits are wanted, and the loss has a softmax of its own</source>
        <translation>&quot;%1&quot; ist unbekannt; lassen Sie sie weg: Verlangt sind Logits, und der Verlust hat einen eigenen Softmax</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; leave it out: in a trained network it does nothing</source>
        <translation>&quot;%1&quot; ist unbekannt; lassen Sie sie weg: In einem trainierten Netz tut sie nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; fold its mean, variance, weight and bias into a channel_affine</source>
        <translation>&quot;%1&quot; ist unbekannt; fassen Sie Mittel, Varianz, Gewicht und Bias in einem channel_affine zusammen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; write &apos;piecewise_linear&apos;, for example with knots [0,6], slopes [0,1,0] and start 0</source>
        <translation>&quot;%1&quot; ist unbekannt; schreiben Sie &apos;piecewise_linear&apos;, zum Beispiel mit knots [0,6], slopes [0,1,0] und start 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; write &apos;global_avg_pool2d&apos;, which gives one value a channel</source>
        <translation>&quot;%1&quot; ist unbekannt; schreiben Sie &apos;global_avg_pool2d&apos;, das einen Wert je Kanal gibt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown; write &apos;%2&apos;</source>
        <translation>&quot;%1&quot; ist unbekannt; schreiben Sie &apos;%2&apos;</translation>
    </message>
    <message>
        <source>&apos;padding&apos; must be a whole number from 0 to 64, &quot;same&quot; or &quot;valid&quot;</source>
        <translation>&apos;padding&apos; muss eine ganze Zahl von 0 bis 64, &quot;same&quot; oder &quot;valid&quot; sein</translation>
    </message>
    <message>
        <source>&apos;padding&apos; can be &quot;same&quot; only at stride 1 with an odd kernel; write the number of pixels</source>
        <translation>&apos;padding&apos; kann nur bei Schrittweite 1 und ungeradem Kernel &quot;same&quot; sein; schreiben Sie die Zahl der Pixel</translation>
    </message>
    <message>
        <source>&apos;padding&apos; must be at most half of &apos;kernel&apos;, so that every window sees the picture</source>
        <translation>&apos;padding&apos; darf höchstens die Hälfte von &apos;kernel&apos; sein, damit jedes Fenster das Bild sieht</translation>
    </message>
    <message>
        <source>&apos;groups&apos; must divide the %1 channels it reads and the %2 that it gives</source>
        <translation>&apos;groups&apos; muss die %1 Kanäle teilen, die sie liest, und die %2, die sie gibt</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must name at least two operations, for example [&quot;a&quot;,&quot;b&quot;]</source>
        <translation>&apos;inputs&apos; muss mindestens zwei Operationen nennen, zum Beispiel [&quot;a&quot;,&quot;b&quot;]</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must all have one shape, but one gives %1 and another %2</source>
        <translation>&apos;inputs&apos; müssen alle eine Form haben, aber eine gibt %1 und eine andere %2</translation>
    </message>
    <message>
        <source>&apos;inputs&apos; must have one height and width, or all be flat, but one gives %1 and another %2</source>
        <translation>&apos;inputs&apos; müssen gleich hoch und gleich breit oder alle flach sein, aber eine gibt %1 und eine andere %2</translation>
    </message>
    <message>
        <source>&apos;op&apos; needs a flat input; put {&quot;op&quot;:&quot;flatten&quot;} before it</source>
        <translation>&apos;op&apos; braucht eine flache Eingabe; setzen Sie {&quot;op&quot;:&quot;flatten&quot;} davor</translation>
    </message>
    <message>
        <source>&apos;op&apos; needs an input of channels × height × width; it stands after a flat one</source>
        <translation>&apos;op&apos; braucht eine Eingabe aus Kanälen × Höhe × Breite; sie steht nach einer flachen</translation>
    </message>
    <message>
        <source>&apos;out&apos; gives more than 268 million parameters; make it smaller</source>
        <translation>&apos;out&apos; gibt mehr als 268 Millionen Parameter; machen Sie es kleiner</translation>
    </message>
    <message>
        <source>&apos;out&apos; gives more parameters than can be trained in %1 MB of memory; make it smaller</source>
        <translation>&apos;out&apos; gibt mehr Parameter, als sich in %1 MB Speicher trainieren lassen; machen Sie es kleiner</translation>
    </message>
    <message>
        <source>&apos;out&apos; gives more parameters than %1 holds values</source>
        <translation>&apos;out&apos; gibt mehr Parameter, als %1 Werte enthält</translation>
    </message>
    <message>
        <source>&apos;knots&apos; must rise</source>
        <translation>&apos;knots&apos; müssen ansteigen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers, one per channel</source>
        <translation>&apos;%1&apos; muss eine Liste von %2 Zahlen sein, eine je Kanal</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 to %3 numbers from -1000000 to 1000000</source>
        <translation>&apos;%1&apos; muss eine Liste von %2 bis %3 Zahlen von -1000000 bis 1000000 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of %2 numbers from -1000000 to 1000000</source>
        <translation>&apos;%1&apos; muss eine Liste von %2 Zahlen von -1000000 bis 1000000 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from 0.000001 to 1000000</source>
        <translation>&apos;%1&apos; muss eine Zahl von 0.000001 bis 1000000 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a number from -1000000 to 1000000</source>
        <translation>&apos;%1&apos; muss eine Zahl von -1000000 bis 1000000 sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold numbers from 0.000001 to 1000000</source>
        <translation>&apos;%1&apos; muss Zahlen von 0.000001 bis 1000000 enthalten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must hold numbers from -1000000 to 1000000</source>
        <translation>&apos;%1&apos; muss Zahlen von -1000000 bis 1000000 enthalten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number from %2 to %3</source>
        <translation>&apos;%1&apos; muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&apos;bias&apos; is not a key of this operation: it always has one; remove the key, and where there is none put zeros into the weights&apos; file</source>
        <translation>&apos;bias&apos; ist kein Schlüssel dieser Operation: Sie hat immer einen Bias; entfernen Sie den Schlüssel, und wo es keinen gibt, setzen Sie Nullen in die Datei der Gewichte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key of this operation; remove it or correct its spelling</source>
        <translation>&apos;%1&apos; ist kein Schlüssel dieser Operation; entfernen Sie ihn oder berichtigen Sie die Schreibung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing or is not a text</source>
        <translation>&apos;%1&apos; fehlt oder ist kein Text</translation>
    </message>
    <message>
        <source>the network reads %1, but the data are %2; leave &quot;input&quot; out, or choose other data</source>
        <translation>das Netz liest %1, aber die Daten sind %2; lassen Sie &quot;input&quot; weg oder wählen Sie andere Daten</translation>
    </message>
    <message>
        <source>the network knows %1 classes, but the data have %2; leave &quot;classes&quot; out, or choose other data</source>
        <translation>das Netz kennt %1 Klassen, aber die Daten haben %2; lassen Sie &quot;classes&quot; weg oder wählen Sie andere Daten</translation>
    </message>
    <message>
        <source>must be a list of operations in brackets, for example [{&quot;op&quot;:&quot;flatten&quot;},{&quot;op&quot;:&quot;linear&quot;}]</source>
        <translation>muss eine Liste von Operationen in eckigen Klammern sein, zum Beispiel [{&quot;op&quot;:&quot;flatten&quot;},{&quot;op&quot;:&quot;linear&quot;}]</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in double precision on %1 of %2 samples; scale the weights down</source>
        <translation>die Ausgaben des Netzes sind in doppelter Genauigkeit bei %1 von %2 Beispielen nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in single precision on %1 of %2 samples; use double precision or scale the weights down</source>
        <translation>die Ausgaben des Netzes sind in einfacher Genauigkeit bei %1 von %2 Beispielen nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in double precision; scale the weights down</source>
        <translation>die Ausgaben des Netzes sind in doppelter Genauigkeit nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are not finite in single precision; use double precision or scale the weights down</source>
        <translation>die Ausgaben des Netzes sind in einfacher Genauigkeit nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>derivatives of the network are not finite in double precision; scale the weights down</source>
        <translation>Ableitungen des Netzes sind in doppelter Genauigkeit nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>derivatives of the network are not finite in single precision; use double precision or scale the weights down</source>
        <translation>Ableitungen des Netzes sind in einfacher Genauigkeit nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the network&apos;s derivatives are not finite in double precision; scale the weights down</source>
        <translation>die Ableitungen des Netzes sind in doppelter Genauigkeit nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the network&apos;s derivatives are not finite in single precision; use double precision or scale the weights down</source>
        <translation>die Ableitungen des Netzes sind in einfacher Genauigkeit nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>‖H‖, ‖g‖ or the losses are not finite in double precision; scale the weights down</source>
        <translation>‖H‖, ‖g‖ oder die Verluste sind in doppelter Genauigkeit nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>‖H‖, ‖g‖ or the losses are not finite in single precision; use double precision or scale the weights down</source>
        <translation>‖H‖, ‖g‖ oder die Verluste sind in einfacher Genauigkeit nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>squares of the network&apos;s derivatives are not finite in double precision; scale the weights down</source>
        <translation>Quadrate der Ableitungen des Netzes sind in doppelter Genauigkeit nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>squares of the network&apos;s derivatives are not finite in single precision; use double precision or scale the weights down</source>
        <translation>Quadrate der Ableitungen des Netzes sind in einfacher Genauigkeit nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the lengths of derivatives are not finite in double precision; scale the weights down</source>
        <translation>die Längen von Ableitungen sind in doppelter Genauigkeit nicht endlich; skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>the lengths of derivatives are not finite in single precision; use double precision or scale the weights down</source>
        <translation>die Längen von Ableitungen sind in einfacher Genauigkeit nicht endlich; rechnen Sie in doppelter Genauigkeit oder skalieren Sie die Gewichte herunter</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has type %2, expected %3; save all weights as 32-bit or all as 64-bit floats</source>
        <translation>der Tensor &apos;%1&apos; hat den Typ %2, erwartet war %3; speichern Sie alle Gewichte als 32-Bit- oder alle als 64-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has shape %2, the architecture needs %3</source>
        <translation>der Tensor &apos;%1&apos; hat die Form %2, die Architektur braucht %3</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; holds values that are not finite</source>
        <translation>der Tensor &apos;%1&apos; enthält Werte, die nicht endlich sind</translation>
    </message>
    <message>
        <source>not weights of this program (no format and architecture in the metadata); open weights made elsewhere by Open network …</source>
        <translation>keine Gewichte dieses Programms (weder format noch architecture in den Metadaten); öffnen Sie anderswo entstandene Gewichte mit „Netz öffnen …“</translation>
    </message>
    <message>
        <source>has weights that are not finite, or are not once they are joined; train the network anew</source>
        <translation>hat Gewichte, die nicht endlich sind oder es nach dem Zusammenfassen nicht mehr sind; trainieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) would give more than 4 million values a sample; such a network is too large</source>
        <translation>Knoten &apos;%1&apos; (%2) gäbe mehr als 4 Millionen Werte je Beispiel; ein solches Netz ist zu groß</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) would give the network many more weights than the file holds; give layers that share weights their own, or make the network smaller</source>
        <translation>Knoten &apos;%1&apos; (%2) gäbe dem Netz viel mehr Gewichte, als die Datei enthält; geben Sie Schichten, die sich Gewichte teilen, eigene, oder machen Sie das Netz kleiner</translation>
    </message>
    <message>
        <source>its output is its input; there is nothing to look at</source>
        <translation>seine Ausgabe ist seine Eingabe; es gibt nichts zu betrachten</translation>
    </message>
    <message>
        <source>becomes %1 operations; at most %2 are computed with</source>
        <translation>wird zu %1 Operationen; gerechnet wird mit höchstens %2</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, is not there; copy it beside the network</source>
        <translation>%1, wo das Netz Werte aufbewahrt, ist nicht da; kopieren Sie es neben das Netz</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, is a link out of the network&apos;s folder, so it is not read; copy the file itself</source>
        <translation>%1, wo das Netz Werte aufbewahrt, ist eine Verknüpfung aus dem Ordner des Netzes hinaus und wird deshalb nicht gelesen; kopieren Sie die Datei selbst</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, is no file, or too short; copy it again</source>
        <translation>%1, wo das Netz Werte aufbewahrt, ist keine Datei oder zu kurz; kopieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1, where the network keeps values, cannot be read</source>
        <translation>%1, wo das Netz Werte aufbewahrt, lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) makes its constants larger than the file; export the network anew, with constants folded</source>
        <translation>Knoten &apos;%1&apos; (%2) macht die Konstanten größer als die Datei; exportieren Sie das Netz neu, mit zusammengefassten Konstanten</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) computes a constant from tensors that do not fit each other; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) berechnet eine Konstante aus Tensoren, die nicht zueinander passen; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>is of opset %1, but opsets 9 to 17 are read; export it again with opset_version=13</source>
        <translation>hat Opset %1, gelesen werden aber die Opsets 9 bis 17; exportieren Sie es neu mit opset_version=13</translation>
    </message>
    <message>
        <source>has 1 input and %1 outputs; a classifier has one picture and one row of logits: export it with those alone</source>
        <translation>hat 1 Eingabe und %1 Ausgaben; ein Klassifikator hat ein Bild und eine Zeile Logits: exportieren Sie ihn nur mit diesen</translation>
    </message>
    <message>
        <source>has %1 inputs and 1 output; a classifier has one picture and one row of logits: export it with those alone</source>
        <translation>hat %1 Eingaben und 1 Ausgabe; ein Klassifikator hat ein Bild und eine Zeile Logits: exportieren Sie ihn nur mit diesen</translation>
    </message>
    <message>
        <source>has %1 inputs and %2 outputs; a classifier has one picture and one row of logits: export it with those alone</source>
        <translation>hat %1 Eingaben und %2 Ausgaben; ein Klassifikator hat ein Bild und eine Zeile Logits: exportieren Sie ihn nur mit diesen</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; is not of float32 or float64; export the network in one of them</source>
        <translation>seine Eingabe &apos;%1&apos; ist nicht in float32 oder float64; exportieren Sie das Netz in einem davon</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; has %2 dimensions; it must be a batch of pictures or of flat values</source>
        <translation>seine Eingabe &apos;%1&apos; hat %2 Dimensionen; sie muss ein Batch von Bildern oder von flachen Werten sein</translation>
    </message>
    <message>
        <source>its input &apos;%1&apos; has a dimension of %2, which no sample has; export the network anew</source>
        <translation>seine Eingabe &apos;%1&apos; hat eine Dimension der Größe %2, die kein Beispiel hat; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>the mean and the deviation to normalise by must hold %1 numbers each, one a channel, or one</source>
        <translation>das Mittel und die Abweichung für die Normalisierung müssen je %1 Zahlen enthalten, eine je Kanal, oder eine</translation>
    </message>
    <message>
        <source>the deviation to normalise by must be positive</source>
        <translation>die Abweichung für die Normalisierung muss positiv sein</translation>
    </message>
    <message>
        <source>the range of the inputs must go from a smaller number to a larger one</source>
        <translation>der Bereich der Eingaben muss von einer kleineren Zahl zu einer größeren gehen</translation>
    </message>
    <message>
        <source>the order of channels can be turned round for pictures of three channels only</source>
        <translation>die Reihenfolge der Kanäle lässt sich nur bei Bildern mit drei Kanälen umkehren</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives &apos;%3&apos;, which something else gives already; the file is damaged</source>
        <translation>Knoten &apos;%1&apos; (%2) gibt &apos;%3&apos;, was schon etwas anderes gibt; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) depends on itself; the file is damaged, export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hängt von sich selbst ab; die Datei ist beschädigt, exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) holds a constant of a kind that is not read; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) enthält eine Konstante einer Art, die nicht gelesen wird; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads &apos;%3&apos;, which nothing gives; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) liest &apos;%3&apos;, was nichts gibt; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives nothing; the file is damaged</source>
        <translation>Knoten &apos;%1&apos; (%2) gibt nichts; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) computes a constant in a way that is not read; export the network with constants folded</source>
        <translation>Knoten &apos;%1&apos; (%2) berechnet eine Konstante auf eine Weise, die nicht gelesen wird; exportieren Sie das Netz mit zusammengefassten Konstanten</translation>
    </message>
    <message>
        <source>does not say how large its inputs are; export the network for inputs of one size</source>
        <translation>sagt nicht, wie groß seine Eingaben sind; exportieren Sie das Netz für Eingaben einer festen Größe</translation>
    </message>
    <message>
        <source>its output &apos;%1&apos; does not depend on its input; export the network anew</source>
        <translation>seine Ausgabe &apos;%1&apos; hängt nicht von seiner Eingabe ab; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>gives 1 value; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes</source>
        <translation>gibt 1 Wert; ein Klassifikator gibt einen für jede Klasse, 2 bis 10000: trainieren Sie es mit einem Softmax über seine Klassen</translation>
    </message>
    <message>
        <source>gives %1 values; a classifier gives one for each class, 2 to 10000: train it with a softmax over its classes</source>
        <translation>gibt %1 Werte; ein Klassifikator gibt einen für jede Klasse, 2 bis 10000: trainieren Sie es mit einem Softmax über seine Klassen</translation>
    </message>
    <message>
        <source>is no ONNX model (its bytes say nothing); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ist kein ONNX-Modell (die Bytes ergeben keinen Sinn); geben Sie die Datei an, die ein Exporter wie torch.onnx.export geschrieben hat</translation>
    </message>
    <message>
        <source>is no ONNX model (it is %1); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ist kein ONNX-Modell (sondern %1); geben Sie die Datei an, die ein Exporter wie torch.onnx.export geschrieben hat</translation>
    </message>
    <message>
        <source>is no ONNX tensor (its bytes say nothing); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ist kein ONNX-Tensor (die Bytes ergeben keinen Sinn); geben Sie die Datei an, die ein Exporter wie torch.onnx.export geschrieben hat</translation>
    </message>
    <message>
        <source>is no ONNX tensor (it is %1); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ist kein ONNX-Tensor (sondern %1); geben Sie die Datei an, die ein Exporter wie torch.onnx.export geschrieben hat</translation>
    </message>
    <message>
        <source>is no ONNX model (it has no graph or no opset); give the file that an exporter such as torch.onnx.export wrote</source>
        <translation>ist kein ONNX-Modell (es hat keinen Graphen oder kein Opset); geben Sie die Datei an, die ein Exporter wie torch.onnx.export geschrieben hat</translation>
    </message>
    <message>
        <source>has more than %1 parts, which no network needs; export it anew</source>
        <translation>hat mehr als %1 Teile, die kein Netz braucht; exportieren Sie es neu</translation>
    </message>
    <message>
        <source>has %1 nodes; at most %2 are read</source>
        <translation>hat %1 Knoten; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has an attribute &apos;%3&apos; of a type that its operator does not define; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat ein Attribut &apos;%3&apos; von einem Typ, den sein Operator nicht vorsieht; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins a constant that is not one number for all or one a channel; only those are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) verknüpft eine Konstante, die weder eine Zahl für alle noch eine je Kanal ist; nur mit solchen wird gerechnet</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins one number a channel in a way that is no scale and no shift; only those are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) verknüpft eine Zahl je Kanal auf eine Weise, die weder Faktor noch Verschiebung ist; nur damit wird gerechnet</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) divides by 0 or holds a number that is not finite</source>
        <translation>Knoten &apos;%1&apos; (%2) teilt durch 0 oder enthält eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins whole numbers with real ones; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) verknüpft ganze Zahlen mit reellen; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins a number that is not finite</source>
        <translation>Knoten &apos;%1&apos; (%2) verknüpft eine Zahl, die nicht endlich ist</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins values of different shapes; only such of one shape are added</source>
        <translation>Knoten &apos;%1&apos; (%2) verknüpft Werte verschiedener Form; addiert werden nur solche von einer Form</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) adds more than 64 values; add them in parts</source>
        <translation>Knoten &apos;%1&apos; (%2) addiert mehr als 64 Werte; addieren Sie sie in Teilen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins values along another axis than the channels; only that is computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) fügt Werte entlang einer anderen Achse als der Kanäle zusammen; nur mit dieser wird gerechnet</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins more than 64 values; join them in parts</source>
        <translation>Knoten &apos;%1&apos; (%2) fügt mehr als 64 Werte zusammen; fügen Sie sie in Teilen zusammen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins pictures of different sizes, or pictures and flat values; make them alike</source>
        <translation>Knoten &apos;%1&apos; (%2) fügt Bilder verschiedener Größe zusammen, oder Bilder und flache Werte; gleichen Sie sie an</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads %3 values; two are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) liest %3 Werte; gerechnet wird mit zweien</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) joins two values that both depend on the input, as gates and attention do, which is not computed with here; leave such a block out, or use a network of convolutions and linear layers</source>
        <translation>Knoten &apos;%1&apos; (%2) verknüpft zwei Werte, die beide von der Eingabe abhängen, wie Gatter und Attention es tun; damit wird hier nicht gerechnet; lassen Sie einen solchen Block weg, oder nehmen Sie ein Netz aus Faltungen und linearen Schichten</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has settings that are not finite</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Einstellungen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has one slope a channel; only one slope for all is computed with: take leaky ReLU</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Steigung je Kanal; gerechnet wird nur mit einer Steigung für alle: nehmen Sie Leaky ReLU</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bound that is not one number</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Grenze, die nicht eine einzelne Zahl ist</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bound that is not a number</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Grenze, die keine Zahl ist</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has strides that differ in height and width; only square ones are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Schrittweiten (strides), die sich in Höhe und Breite unterscheiden; gerechnet wird nur mit gleichen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has dilations that differ in height and width; only square ones are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Abstände (dilations), die sich in Höhe und Breite unterscheiden; gerechnet wird nur mit gleichen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has strides that are not between 1 and 64</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Schrittweiten (strides), die nicht zwischen 1 und 64 liegen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has dilations that are not between 1 and 64</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Abstände (dilations), die nicht zwischen 1 und 64 liegen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a kernel of %3×%4; only square ones are computed with: fill it with zeros to a square</source>
        <translation>Knoten &apos;%1&apos; (%2) hat einen Kernel von %3×%4; gerechnet wird nur mit quadratischen: füllen Sie ihn mit Nullen zum Quadrat auf</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that are not four numbers; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Ränder (pads), die nicht vier Zahlen sind; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that are not between 0 and 64</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Ränder (pads), die nicht zwischen 0 und 64 liegen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bias that does not fit its weights; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat einen Bias, der nicht zu seinen Gewichten passt; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a bias that does not fit its weights</source>
        <translation>Knoten &apos;%1&apos; (%2) hat einen Bias, der nicht zu seinen Gewichten passt</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads the picture in groups, so the order of its channels cannot be turned round</source>
        <translation>Knoten &apos;%1&apos; (%2) liest das Bild in Gruppen, deshalb lässt sich die Reihenfolge seiner Kanäle nicht umkehren</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights of %3×%4, but reads %5 values; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Gewichte von %3×%4, liest aber %5 Werte; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights that are no matrix; flatten what it reads, and export anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Gewichte, die keine Matrix sind; machen Sie flach, was er liest, und exportieren Sie neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads with fewer than 0 or more than 64 zeros, or cuts the picture</source>
        <translation>Knoten &apos;%1&apos; (%2) füllt mit weniger als 0 oder mehr als 64 Nullen auf oder beschneidet das Bild</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) convolves in %3 dimensions; only pictures are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) faltet in %3 Dimensionen; gerechnet wird nur mit Bildern</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads pictures with their channels last; export with channels first</source>
        <translation>Knoten &apos;%1&apos; (%2) liest Bilder mit den Kanälen zuletzt; exportieren Sie mit den Kanälen zuerst</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) convolves flat values; only a 1×1 kernel without groups and pads can</source>
        <translation>Knoten &apos;%1&apos; (%2) faltet flache Werte; das kann nur ein 1×1-Kernel ohne Gruppen und Ränder</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights for %3 channels in %4 groups, but reads %5 channels; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Gewichte für %3 Kanäle in %4 Gruppen, liest aber %5 Kanäle; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a kernel that is larger than the picture of %3×%4 pixels that it reads; choose larger pictures</source>
        <translation>Knoten &apos;%1&apos; (%2) hat einen Kernel, der größer ist als das Bild von %3×%4 Pixeln, das er liest; wählen Sie größere Bilder</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads its input transposed, which mixes samples; rewrite the layer as a plain linear one</source>
        <translation>Knoten &apos;%1&apos; (%2) liest seine Eingabe vertauscht, was Beispiele vermischt; schreiben Sie die Schicht als gewöhnliche lineare</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) multiplies two values that both depend on the input, as attention does, which is not computed with here; use a network of convolutions and linear layers</source>
        <translation>Knoten &apos;%1&apos; (%2) multipliziert zwei Werte, die beide von der Eingabe abhängen, wie Attention es tut; damit wird hier nicht gerechnet; nehmen Sie ein Netz aus Faltungen und linearen Schichten</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) multiplies something that is not flat; flatten it before</source>
        <translation>Knoten &apos;%1&apos; (%2) multipliziert etwas, das nicht flach ist; machen Sie es vorher flach</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) normalises by the batch that it sees; call model.eval() before exporting</source>
        <translation>Knoten &apos;%1&apos; (%2) normalisiert nach dem Batch, den er sieht; rufen Sie vor dem Export model.eval() auf</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has %3 numbers for %4 channels; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat %3 Zahlen für %4 Kanäle; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a variance that is not positive; train the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Varianz, die nicht positiv ist; trainieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) belongs to a set of operators of its own; export the network with standard operators alone</source>
        <translation>Knoten &apos;%1&apos; (%2) gehört zu einem eigenen Satz von Operatoren; exportieren Sie das Netz nur mit Standardoperatoren</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes a part of a shape; export with an opset up to 14</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt einen Teil einer Form; exportieren Sie mit einem Opset bis 14</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) normalises by the sample that it sees, which is not computed with here; train with batch normalisation, or without</source>
        <translation>Knoten &apos;%1&apos; (%2) normalisiert nach dem Beispiel, das er sieht; damit wird hier nicht gerechnet; trainieren Sie mit Batch-Normalisierung oder ohne</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is recurrent, which is not computed with here; use a feed-forward network</source>
        <translation>Knoten &apos;%1&apos; (%2) ist rekurrent; damit wird hier nicht gerechnet; nehmen Sie ein vorwärtsgerichtetes Netz</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) chooses between computations; export a network without conditions and loops</source>
        <translation>Knoten &apos;%1&apos; (%2) wählt zwischen Berechnungen; exportieren Sie ein Netz ohne Bedingungen und Schleifen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) computes with rounded numbers, which have no derivatives; export the float32 network</source>
        <translation>Knoten &apos;%1&apos; (%2) rechnet mit gerundeten Zahlen, die keine Ableitungen haben; exportieren Sie das float32-Netz</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is piecewise quadratic, which is not computed with here; train with SiLU, which is nearly the same</source>
        <translation>Knoten &apos;%1&apos; (%2) ist stückweise quadratisch; damit wird hier nicht gerechnet; trainieren Sie mit SiLU, das fast dasselbe ist</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) widens pictures, which classifiers seldom do and is not computed with here; leave it out</source>
        <translation>Knoten &apos;%1&apos; (%2) verbreitert Bilder, was Klassifikatoren selten tun; damit wird hier nicht gerechnet; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) changes the size of pictures; give the network pictures of the size that it needs</source>
        <translation>Knoten &apos;%1&apos; (%2) ändert die Größe von Bildern; geben Sie dem Netz Bilder der Größe, die es braucht</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes the maximum of a whole picture; write a MaxPool as large as the picture</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt das Maximum eines ganzen Bilds; schreiben Sie ein MaxPool, so groß wie das Bild</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives the class alone; end the network with the logits</source>
        <translation>Knoten &apos;%1&apos; (%2) gibt nur die Klasse; lassen Sie das Netz mit den Logits enden</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes a part of its input, which is not computed with here; rewrite the layer without parts</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt einen Teil seiner Eingabe; damit wird hier nicht gerechnet; schreiben Sie die Schicht ohne Teile</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is an operator that is not computed with here; docs/your-own.md lists those that are: rewrite the layer with them, and export again</source>
        <translation>Knoten &apos;%1&apos; (%2) ist ein Operator, mit dem hier nicht gerechnet wird; docs/your-own.md nennt die anderen: schreiben Sie die Schicht mit diesen, und exportieren Sie noch einmal</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pools flat values; it needs a picture</source>
        <translation>Knoten &apos;%1&apos; (%2) fasst flache Werte zusammen (Pooling); er braucht ein Bild</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes the mean of flat values; it needs a picture</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt das Mittel flacher Werte; er braucht ein Bild</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads flat values; it needs a picture</source>
        <translation>Knoten &apos;%1&apos; (%2) füllt flache Werte auf; er braucht ein Bild</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has no windows of height and width; only pictures are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) hat keine Fenster aus Höhe und Breite; gerechnet wird nur mit Bildern</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that follow from the word &apos;%3&apos;; give them as numbers</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Ränder (pads), die aus dem Wort &apos;%3&apos; folgen; geben Sie sie als Zahlen an</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has pads that are not four numbers from 0 on</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Ränder (pads), die nicht vier Zahlen ab 0 sind</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has windows or strides that differ in height and width; only square ones are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Fenster oder Schrittweiten (strides), die sich in Höhe und Breite unterscheiden; gerechnet wird nur mit gleichen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pools with gaps (dilations), which is not computed with here; take windows without gaps</source>
        <translation>Knoten &apos;%1&apos; (%2) fasst mit Lücken zusammen (dilations); damit wird hier nicht gerechnet; nehmen Sie Fenster ohne Lücken</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has windows larger than the picture of %3×%4 pixels that it reads; choose larger pictures</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Fenster, die größer sind als das Bild von %3×%4 Pixeln, das er liest; wählen Sie größere Bilder</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) lets windows reach beyond the picture (ceil_mode); export with ceil_mode=False or pad the picture</source>
        <translation>Knoten &apos;%1&apos; (%2) lässt Fenster über das Bild hinausreichen (ceil_mode); exportieren Sie mit ceil_mode=False, oder füllen Sie das Bild auf</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes the maximum of a picture that is not square; take square windows</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt das Maximum eines Bilds, das nicht quadratisch ist; nehmen Sie quadratische Fenster</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads its sides by different numbers, which for a maximum cannot be done with zeros; pad all alike</source>
        <translation>Knoten &apos;%1&apos; (%2) füllt seine Seiten verschieden weit auf, was bei einem Maximum nicht mit Nullen geht; füllen Sie alle gleich auf</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is padded by more than half of its window; pad less</source>
        <translation>Knoten &apos;%1&apos; (%2) ist um mehr als die Hälfte seines Fensters aufgefüllt; füllen Sie weniger auf</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes means that do not count the pads; export with count_include_pad=True or without pads</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt Mittel, die die Ränder (pads) nicht mitzählen; exportieren Sie mit count_include_pad=True oder ohne Ränder</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes a mean over something else than height and width; only that is computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt ein Mittel über etwas anderes als Höhe und Breite; nur damit wird gerechnet</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads with mode &apos;%3&apos;; only zeros are computed with: take mode &apos;constant&apos;</source>
        <translation>Knoten &apos;%1&apos; (%2) füllt mit dem Modus &apos;%3&apos; auf; gerechnet wird nur mit Nullen: nehmen Sie den Modus &apos;constant&apos;</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads with another number than 0; only zeros are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) füllt mit einer anderen Zahl als 0 auf; gerechnet wird nur mit Nullen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) pads something else than height and width; only that is computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) füllt etwas anderes als Höhe und Breite auf; nur damit wird gerechnet</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives pictures with their channels last other dimensions; export with channels first</source>
        <translation>Knoten &apos;%1&apos; (%2) gibt Bildern mit den Kanälen zuletzt andere Dimensionen; exportieren Sie mit den Kanälen zuerst</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) gives the batch another size, which mixes samples; keep the first dimension as it is</source>
        <translation>Knoten &apos;%1&apos; (%2) gibt dem Batch eine andere Größe, was Beispiele vermischt; lassen Sie die erste Dimension, wie sie ist</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a shape that is not whole numbers; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Form, die nicht aus ganzen Zahlen besteht; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a shape that depends on the numbers it reads; export the network for inputs of one size</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Form, die von den gelesenen Zahlen abhängt; exportieren Sie das Netz für Eingaben einer festen Größe</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) turns dimensions round; only channels between first and last place are computed with</source>
        <translation>Knoten &apos;%1&apos; (%2) vertauscht Dimensionen; gerechnet wird nur mit Kanälen, die zwischen erster und letzter Stelle wechseln</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) rounds to a type that is not computed with here; export the network in float32 or float64</source>
        <translation>Knoten &apos;%1&apos; (%2) rundet auf einen Typ, mit dem hier nicht gerechnet wird; exportieren Sie das Netz in float32 oder float64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) drops values at random; call model.eval() before exporting</source>
        <translation>Knoten &apos;%1&apos; (%2) lässt zufällig Werte weg; rufen Sie vor dem Export model.eval() auf</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) stands in the middle of the network, as attention has it, which is not computed with here; use a network of convolutions and linear layers</source>
        <translation>Knoten &apos;%1&apos; (%2) steht mitten im Netz, wie bei Attention; damit wird hier nicht gerechnet; nehmen Sie ein Netz aus Faltungen und linearen Schichten</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) goes over the batch; it must go over the classes</source>
        <translation>Knoten &apos;%1&apos; (%2) geht über den Batch; er muss über die Klassen gehen</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads a constant where it should read what was computed from the input; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) liest eine Konstante, wo er lesen sollte, was aus der Eingabe berechnet wurde; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) lacks input %3; export the network anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat keine Eingabe %3; exportieren Sie das Netz neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) takes its weights from what was computed from the input, which is not computed with here; give it weights of its own</source>
        <translation>Knoten &apos;%1&apos; (%2) nimmt seine Gewichte aus dem, was aus der Eingabe berechnet wurde; damit wird hier nicht gerechnet; geben Sie ihm eigene Gewichte</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has weights that are whole numbers; export the network in float32</source>
        <translation>Knoten &apos;%1&apos; (%2) hat Gewichte, die ganze Zahlen sind; exportieren Sie das Netz in float32</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) belongs to a function that is no activation known here; use ReLU, leaky ReLU, ELU, softplus, tanh, sigmoid, GELU, SiLU or a clip</source>
        <translation>Knoten &apos;%1&apos; (%2) gehört zu einer Funktion, die keine hier bekannte Aktivierung ist; nehmen Sie ReLU, Leaky ReLU, ELU, Softplus, tanh, Sigmoid, GELU, SiLU oder ein Kappen (Clip)</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads values in the dimensions %3 (without the batch), which are neither a picture nor flat values; flatten them before it</source>
        <translation>Knoten &apos;%1&apos; (%2) liest Werte in den Dimensionen %3 (ohne den Batch), die weder ein Bild noch flache Werte sind; machen Sie sie vorher flach</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads the picture with its channels in the order of the data; the order can be turned round only where a convolution or a linear layer reads the picture first</source>
        <translation>Knoten &apos;%1&apos; (%2) liest das Bild mit den Kanälen in der Reihenfolge der Daten; die Reihenfolge lässt sich nur umkehren, wo zuerst eine Faltung oder eine lineare Schicht das Bild liest</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads pictures with their channels last; export the network with channels first</source>
        <translation>Knoten &apos;%1&apos; (%2) liest Bilder mit den Kanälen zuletzt; exportieren Sie das Netz mit den Kanälen zuerst</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) reads pictures that were flattened with their channels last; put a linear layer between, or export the network with channels first</source>
        <translation>Knoten &apos;%1&apos; (%2) liest Bilder, die mit den Kanälen zuletzt flach gemacht wurden; setzen Sie eine lineare Schicht dazwischen, oder exportieren Sie das Netz mit den Kanälen zuerst</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) is one of too many that scale or shift so many channels; join them into one</source>
        <translation>Knoten &apos;%1&apos; (%2) ist einer von zu vielen, die so viele Kanäle skalieren oder verschieben; fassen Sie sie zu einem zusammen</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has external data whose %2 is no number; export it anew</source>
        <translation>Tensor &apos;%1&apos; hat externe Daten, deren Angabe %2 keine Zahl ist; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has external data whose %3 is no number; export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat externe Daten, deren Angabe %3 keine Zahl ist; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; keeps its values in &apos;%2&apos;, which is not inside the model&apos;s folder, so it is not read; save the model with its data beside it, or as one file</source>
        <translation>Tensor &apos;%1&apos; bewahrt seine Werte in &apos;%2&apos; auf, was nicht im Ordner des Modells liegt und deshalb nicht gelesen wird; speichern Sie das Modell mit seinen Daten daneben oder als eine Datei</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) keeps its values in &apos;%3&apos;, which is not inside the model&apos;s folder, so it is not read; save the model with its data beside it, or as one file</source>
        <translation>Knoten &apos;%1&apos; (%2) bewahrt seine Werte in &apos;%3&apos; auf, was nicht im Ordner des Modells liegt und deshalb nicht gelesen wird; speichern Sie das Modell mit seinen Daten daneben oder als eine Datei</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has external data of %2 bytes where its shape needs %3; export it anew</source>
        <translation>Tensor &apos;%1&apos; hat externe Daten von %2 Bytes, wo seine Form %3 braucht; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has external data of %3 bytes where its shape needs %4; export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat externe Daten von %3 Bytes, wo seine Form %4 braucht; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has more than 8 dimensions; export it anew</source>
        <translation>Tensor &apos;%1&apos; hat mehr als 8 Dimensionen; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has more than 8 dimensions; export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat mehr als 8 Dimensionen; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has a shape that no tensor can have; the file is damaged, export it anew</source>
        <translation>Tensor &apos;%1&apos; hat eine Form, die kein Tensor haben kann; die Datei ist beschädigt, exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has a shape that no tensor can have; the file is damaged, export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat eine Form, die kein Tensor haben kann; die Datei ist beschädigt, exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has the type %2, which is not computed with here; export the network in float32 or float64</source>
        <translation>Tensor &apos;%1&apos; hat den Typ %2, mit dem hier nicht gerechnet wird; exportieren Sie das Netz in float32 oder float64</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has the type %3, which is not computed with here; export the network in float32 or float64</source>
        <translation>Knoten &apos;%1&apos; (%2) hat den Typ %3, mit dem hier nicht gerechnet wird; exportieren Sie das Netz in float32 oder float64</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; has external data that end too early; export it anew</source>
        <translation>Tensor &apos;%1&apos; hat externe Daten, die zu früh enden; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) has external data that end too early; export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) hat externe Daten, die zu früh enden; exportieren Sie ihn neu</translation>
    </message>
    <message>
        <source>tensor &apos;%1&apos; holds another number of values than its shape says; the file is damaged, export it anew</source>
        <translation>Tensor &apos;%1&apos; enthält eine andere Zahl von Werten, als seine Form sagt; die Datei ist beschädigt, exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>node &apos;%1&apos; (%2) holds another number of values than its shape says; the file is damaged, export it anew</source>
        <translation>Knoten &apos;%1&apos; (%2) enthält eine andere Zahl von Werten, als seine Form sagt; die Datei ist beschädigt, exportieren Sie sie neu</translation>
    </message>
    <message>
        <source>a network with the operation &apos;%1&apos; cannot be written as ONNX</source>
        <translation>ein Netz mit der Operation &apos;%1&apos; lässt sich nicht als ONNX schreiben</translation>
    </message>
    <message>
        <source>the network is larger than the 2 GB that an ONNX file may have; export it as safetensors</source>
        <translation>das Netz ist größer als die 2 GB, die eine ONNX-Datei haben darf; exportieren Sie es als safetensors</translation>
    </message>
    <message>
        <source>epsilon is %1; it must be a finite number of at least 0</source>
        <translation>epsilon ist %1; es muss eine endliche Zahl von mindestens 0 sein</translation>
    </message>
    <message>
        <source>cw measures distances in l2 and does not work in linf; choose the norm l2</source>
        <translation>cw misst Abstände in l2 und geht nicht in linf; wählen Sie die Norm l2</translation>
    </message>
    <message>
        <source>attack &apos;%1&apos;: &apos;%2&apos; has no value; write NAME:KEY=VALUE, for example pgd:steps=100</source>
        <translation>Angriff &apos;%1&apos;: &apos;%2&apos; hat keinen Wert; schreiben Sie NAME:SCHLÜSSEL=WERT, zum Beispiel pgd:steps=100</translation>
    </message>
    <message>
        <source>attack &apos;%1&apos;: %2 is given twice; give it once</source>
        <translation>Angriff &apos;%1&apos;: %2 ist zweimal angegeben; geben Sie es einmal an</translation>
    </message>
    <message>
        <source>pgd: restarts is %1; it must be 1 without a random start, because every restart would be the same</source>
        <translation>pgd: restarts ist %1; ohne zufälligen Start muss es 1 sein, denn jeder Neustart wäre derselbe</translation>
    </message>
    <message>
        <source>samples is %1; it must be at least 1</source>
        <translation>samples ist %1; es muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>every exact norm is 0, so that nothing can be compared; train the network first</source>
        <translation>jede exakte Norm ist 0, also lässt sich nichts vergleichen; trainieren Sie zuerst das Netz</translation>
    </message>
    <message>
        <source>products is %1; it must be from 1 to 1000</source>
        <translation>products ist %1; erlaubt ist 1 bis 1000</translation>
    </message>
    <message>
        <source>a map needs a 2-D data set; this network has other inputs</source>
        <translation>eine Karte braucht einen zweidimensionalen Datensatz; dieses Netz hat andere Eingaben</translation>
    </message>
    <message>
        <source>a map must have 2 to 2000 columns and rows</source>
        <translation>eine Karte muss 2 bis 2000 Spalten und Zeilen haben</translation>
    </message>
    <message>
        <source>a map&apos;s left and lower limits must be finite and below its right and upper ones</source>
        <translation>die linke und die untere Grenze einer Karte müssen endlich sein und unter der rechten und der oberen liegen</translation>
    </message>
    <message>
        <source>unknown map layer &apos;%1&apos;; known are none, hessian, gradient, lambda_min</source>
        <translation>unbekannte Ebene der Karte &apos;%1&apos;; bekannt sind none, hessian, gradient, lambda_min</translation>
    </message>
    <message>
        <source>a map&apos;s eigenvectors stand at every cell or at every so many, not less</source>
        <translation>die Eigenvektoren einer Karte stehen bei jeder Zelle oder bei jeder soundsovielten; weniger geht nicht</translation>
    </message>
    <message>
        <source>a point of the map must be finite</source>
        <translation>ein Punkt der Karte muss endlich sein</translation>
    </message>
    <message>
        <source>unknown estimator &apos;%1&apos;; known are exact, power, lanczos, ascent, auto</source>
        <translation>unbekannter Schätzer &apos;%1&apos;; bekannt sind exact, power, lanczos, ascent, auto</translation>
    </message>
    <message>
        <source>iterations is %1; it must be from 0 (default) to 10000</source>
        <translation>iterations ist %1; erlaubt ist 0 (Voreinstellung) bis 10000</translation>
    </message>
    <message>
        <source>unknown start &apos;%1&apos;; known are random, gradient, both</source>
        <translation>unbekannter Start &apos;%1&apos;; bekannt sind random, gradient, both</translation>
    </message>
    <message>
        <source>count is %1; it must be from 1 to 200</source>
        <translation>count ist %1; erlaubt ist 1 bis 200</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2; did you mean &apos;%3&apos;?</source>
        <translation>das Labor &apos;%1&apos; misst %2 nicht; meinten Sie &apos;%3&apos;?</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2; known: %3</source>
        <translation>das Labor &apos;%1&apos; misst %2 nicht; bekannt: %3</translation>
    </message>
    <message>
        <source>the lab &apos;%1&apos; does not measure %2; known: %3 and %4 more</source>
        <translation>das Labor &apos;%1&apos; misst %2 nicht; bekannt: %3 und %4 weitere</translation>
    </message>
    <message>
        <source>no preset leads to these settings; choose one and change it</source>
        <translation>keine Vorlage führt zu diesen Einstellungen; wählen Sie eine, und ändern Sie sie</translation>
    </message>
    <message>
        <source>the training ended early</source>
        <translation>das Training endete vorzeitig</translation>
    </message>
    <message>
        <source>the training ended early: %1</source>
        <translation>das Training endete vorzeitig: %1</translation>
    </message>
    <message>
        <source>%1 could not be measured</source>
        <translation>%1 ließ sich nicht messen</translation>
    </message>
    <message>
        <source>%1 could not be measured: %2</source>
        <translation>%1 ließ sich nicht messen: %2</translation>
    </message>
    <message>
        <source>%1 could not be measured: it was cancelled</source>
        <translation>%1 ließ sich nicht messen: Es wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 needs a dense first layer</source>
        <translation>%1 braucht eine dichte erste Schicht</translation>
    </message>
    <message>
        <source>%1 was not recorded; training.probe_every must be at least 1</source>
        <translation>%1 wurde nicht aufgezeichnet; training.probe_every muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>epsilons: the list is empty; give at least one value, for example 0:0.2:0.02</source>
        <translation>epsilons: Die Liste ist leer; geben Sie mindestens einen Wert an, zum Beispiel 0:0.2:0.02</translation>
    </message>
    <message>
        <source>epsilons: more than 1000 values; use a coarser step</source>
        <translation>epsilons: mehr als 1000 Werte; nehmen Sie eine größere Schrittweite</translation>
    </message>
    <message>
        <source>epsilons: %1 is not possible; each must be a finite number of at least 0</source>
        <translation>epsilons: %1 ist nicht möglich; jeder Wert muss eine endliche Zahl von mindestens 0 sein</translation>
    </message>
    <message>
        <source>epsilons: %1 does not lie above the value before it; sort them and leave out repetitions</source>
        <translation>epsilons: %1 liegt nicht über dem Wert davor; sortieren Sie die Werte, und lassen Sie Wiederholungen weg</translation>
    </message>
    <message>
        <source>what is done of this evaluation is of another one; remove it to begin anew</source>
        <translation>was von dieser Auswertung schon getan ist, gehört zu einer anderen; entfernen Sie es, um neu zu beginnen</translation>
    </message>
    <message>
        <source>attack &apos;%1&apos; does not look for the nearest adversarial input; choose deepfool, or cw in l2</source>
        <translation>der Angriff &apos;%1&apos; sucht nicht die nächste angegriffene Eingabe; wählen Sie deepfool, oder cw in l2</translation>
    </message>
    <message>
        <source>attacks: the list is empty; name at least one, for example pgd</source>
        <translation>attacks: Die Liste ist leer; nennen Sie mindestens einen Angriff, zum Beispiel pgd</translation>
    </message>
    <message>
        <source>attacks: &apos;%1&apos; is named twice; name it once</source>
        <translation>attacks: &apos;%1&apos; ist zweimal genannt; nennen Sie es einmal</translation>
    </message>
    <message>
        <source>at least one point must be attacked</source>
        <translation>mindestens ein Punkt muss angegriffen werden</translation>
    </message>
    <message>
        <source>index %1 is outside the test set; it must be from 0 to %2</source>
        <translation>der Index %1 liegt außerhalb der Testmenge; erlaubt ist 0 bis %2</translation>
    </message>
    <message>
        <source>arrows need a 2-D data set; this network has other inputs</source>
        <translation>Pfeile brauchen einen zweidimensionalen Datensatz; dieses Netz hat andere Eingaben</translation>
    </message>
    <message>
        <source>there is no test sample %1</source>
        <translation>es gibt kein Testbeispiel %1</translation>
    </message>
    <message>
        <source>this network has no first layer with weights of its own for each unit</source>
        <translation>dieses Netz hat keine erste Schicht mit eigenen Gewichten für jede Einheit</translation>
    </message>
    <message>
        <source>the inputs are points, so the first layer&apos;s weights are no pictures</source>
        <translation>die Eingaben sind Punkte, also sind die Gewichte der ersten Schicht keine Bilder</translation>
    </message>
    <message>
        <source>the first layer of this network has no weights that are pictures</source>
        <translation>die erste Schicht dieses Netzes hat keine Gewichte, die Bilder sind</translation>
    </message>
    <message>
        <source>the picture is %1, but the network takes %2</source>
        <translation>das Bild ist %1, das Netz nimmt aber %2</translation>
    </message>
    <message>
        <source>the picture has values outside 0 to 1</source>
        <translation>das Bild hat Werte außerhalb von 0 bis 1</translation>
    </message>
    <message>
        <source>samples is %1; it must be 0 or more</source>
        <translation>samples ist %1; es muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>the reach must be a finite number above 0</source>
        <translation>die Reichweite muss eine endliche Zahl über 0 sein</translation>
    </message>
    <message>
        <source>epsilon must be a finite number of at least 0</source>
        <translation>epsilon muss eine endliche Zahl von mindestens 0 sein</translation>
    </message>
    <message>
        <source>unknown direction &apos;%1&apos;; known are gradient, eigenvector, attack, random</source>
        <translation>unbekannte Richtung &apos;%1&apos;; bekannt sind gradient, eigenvector, attack, random</translation>
    </message>
    <message>
        <source>a slice must have an odd number of points from 3 to 2001</source>
        <translation>ein Schnitt muss eine ungerade Zahl von Punkten von 3 bis 2001 haben</translation>
    </message>
    <message>
        <source>a plane must have 2 to 501 columns and rows</source>
        <translation>eine Ebene muss 2 bis 501 Spalten und Zeilen haben</translation>
    </message>
    <message>
        <source>this can be asked of a classifier only, and what trains here is a network on a graph</source>
        <translation>das lässt sich nur bei einem Klassifikator fragen, und hier trainiert ein Netz auf einem Graphen</translation>
    </message>
    <message>
        <source>this can be asked of a classifier only, and what trains here is a network of landmarks</source>
        <translation>das lässt sich nur bei einem Klassifikator fragen, und hier trainiert ein Netz für Landmarken</translation>
    </message>
    <message>
        <source>this can be asked of a classifier only, and what trains here is a circle</source>
        <translation>das lässt sich nur bei einem Klassifikator fragen, und hier trainiert ein Kreis</translation>
    </message>
    <message>
        <source>this can be asked of a network on a graph only, and what trains here is a classifier</source>
        <translation>das lässt sich nur bei einem Netz auf einem Graphen fragen, und hier trainiert ein Klassifikator</translation>
    </message>
    <message>
        <source>this can be asked of a network on a graph only, and what trains here is a network of landmarks</source>
        <translation>das lässt sich nur bei einem Netz auf einem Graphen fragen, und hier trainiert ein Netz für Landmarken</translation>
    </message>
    <message>
        <source>this can be asked of a network on a graph only, and what trains here is a circle</source>
        <translation>das lässt sich nur bei einem Netz auf einem Graphen fragen, und hier trainiert ein Kreis</translation>
    </message>
    <message>
        <source>this can be asked of a network of landmarks only, and what trains here is a classifier</source>
        <translation>das lässt sich nur bei einem Netz für Landmarken fragen, und hier trainiert ein Klassifikator</translation>
    </message>
    <message>
        <source>this can be asked of a network of landmarks only, and what trains here is a network on a graph</source>
        <translation>das lässt sich nur bei einem Netz für Landmarken fragen, und hier trainiert ein Netz auf einem Graphen</translation>
    </message>
    <message>
        <source>this can be asked of a network of landmarks only, and what trains here is a circle</source>
        <translation>das lässt sich nur bei einem Netz für Landmarken fragen, und hier trainiert ein Kreis</translation>
    </message>
    <message>
        <source>this can be asked of a circle only, and what trains here is a classifier</source>
        <translation>das lässt sich nur bei einem Kreis fragen, und hier trainiert ein Klassifikator</translation>
    </message>
    <message>
        <source>this can be asked of a circle only, and what trains here is a network on a graph</source>
        <translation>das lässt sich nur bei einem Kreis fragen, und hier trainiert ein Netz auf einem Graphen</translation>
    </message>
    <message>
        <source>this can be asked of a circle only, and what trains here is a network of landmarks</source>
        <translation>das lässt sich nur bei einem Kreis fragen, und hier trainiert ein Netz für Landmarken</translation>
    </message>
    <message>
        <source>the weights of step %1 are not kept; only those of step %2 are</source>
        <translation>die Gewichte von Schritt %1 sind nicht aufbewahrt; nur die von Schritt %2 sind es</translation>
    </message>
    <message>
        <source>the bound needs dense layers of fewer than %1 inputs and units; this network has others</source>
        <translation>die Schranke braucht dichte Schichten mit weniger als %1 Eingaben und Einheiten; dieses Netz hat andere</translation>
    </message>
    <message>
        <source>the bound needs a network whose weights are all those of dense layers, such as mlp</source>
        <translation>die Schranke braucht ein Netz, dessen Gewichte alle die dichter Schichten sind, etwa mlp</translation>
    </message>
    <message>
        <source>prior is %1; it must be from 0 to %2</source>
        <translation>prior ist %1; es muss von 0 bis %2 sein</translation>
    </message>
    <message>
        <source>the bound needs two samples, one draw and a positive curvature weight at least</source>
        <translation>die Schranke braucht mindestens zwei Beispiele, eine Ziehung und ein positives Gewicht der Krümmung</translation>
    </message>
    <message>
        <source>the bound needs two training samples at least</source>
        <translation>die Schranke braucht mindestens zwei Trainingsbeispiele</translation>
    </message>
    <message>
        <source>top is %1; it must be from 1 to 100</source>
        <translation>top ist %1; es muss von 1 bis 100 sein</translation>
    </message>
    <message>
        <source>this network has no layer with weights</source>
        <translation>dieses Netz hat keine Schicht mit Gewichten</translation>
    </message>
    <message>
        <source>layer is %1; this network has the layers 0 to %2</source>
        <translation>layer ist %1; dieses Netz hat die Schichten 0 bis %2</translation>
    </message>
    <message>
        <source>an ONNX file holds its architecture; leave layers and names empty</source>
        <translation>eine ONNX-Datei enthält ihre Architektur; lassen Sie Schichten und Namen leer</translation>
    </message>
    <message>
        <source>range, normalisation and channels are for ONNX files; write a &apos;normalise&apos; into the architecture instead</source>
        <translation>Bereich, Normalisierung und Kanäle sind für ONNX-Dateien; schreiben Sie stattdessen ein &apos;normalise&apos; in die Architektur</translation>
    </message>
    <message>
        <source>a preset must be a JSON object</source>
        <translation>eine Vorlage muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>&apos;default&apos; must be true or false</source>
        <translation>&apos;default&apos; muss true oder false sein</translation>
    </message>
    <message>
        <source>cannot read the presets in %1: %2</source>
        <translation>die Vorlagen in %1 lassen sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>cannot write %1: it is a folder; move it away</source>
        <translation>%1 lässt sich nicht schreiben: Es ist ein Ordner; verschieben Sie ihn</translation>
    </message>
    <message>
        <source>cannot write %1: it is there, and not of this run; move it away</source>
        <translation>%1 lässt sich nicht schreiben: Es ist schon da und nicht von diesem Lauf; verschieben Sie es</translation>
    </message>
    <message>
        <source>%1 is missing, though the run wrote it; put it back</source>
        <translation>%1 fehlt, obwohl der Lauf es geschrieben hat; legen Sie es zurück</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: its end is missing, or it was changed; put the old one back</source>
        <translation>%1 ist nicht die Datei, die der Lauf geschrieben hat: Ihr Ende fehlt, oder sie wurde geändert; legen Sie die alte zurück</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: its end is missing; put the old one back</source>
        <translation>%1 ist nicht die Datei, die der Lauf geschrieben hat: Ihr Ende fehlt; legen Sie die alte zurück</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: it was changed, or belongs to another run; put the old one back</source>
        <translation>%1 ist nicht die Datei, die der Lauf geschrieben hat: Sie wurde geändert oder gehört zu einem anderen Lauf; legen Sie die alte zurück</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: it was changed; put the old one back</source>
        <translation>%1 ist nicht die Datei, die der Lauf geschrieben hat: Sie wurde geändert; legen Sie die alte zurück</translation>
    </message>
    <message>
        <source>%1 is not the file that the run wrote: manifest.json does not list it; put the old one back</source>
        <translation>%1 ist nicht die Datei, die der Lauf geschrieben hat: manifest.json führt sie nicht auf; legen Sie die alte zurück</translation>
    </message>
    <message>
        <source>%1 already holds a run; choose another folder, go on with &apos;hessianlab-cli resume %2&apos;, or remove this one</source>
        <translation>%1 enthält schon einen Lauf; wählen Sie einen anderen Ordner, machen Sie mit &apos;hessianlab-cli resume %2&apos; weiter oder entfernen Sie diesen</translation>
    </message>
    <message>
        <source>%1 holds &apos;%2&apos;, which a run would overwrite; choose another folder</source>
        <translation>%1 enthält &apos;%2&apos;, was ein Lauf überschreiben würde; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 has no manifest.json, so it cannot be copied as a run</source>
        <translation>%1 hat keine manifest.json und lässt sich deshalb nicht als Lauf kopieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks a name; write for example λ &gt; 0.1 and data = moons</source>
        <translation>&apos;%1&apos; fehlt ein Name; schreiben Sie zum Beispiel λ &gt; 0.1 and data = moons</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks a value; write for example λ &gt; 0.1 and data = moons</source>
        <translation>&apos;%1&apos; fehlt ein Wert; schreiben Sie zum Beispiel λ &gt; 0.1 and data = moons</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number, so nothing is less or more; use = or ~</source>
        <translation>&apos;%1&apos; ist keine Zahl, also ist nichts kleiner oder größer; nehmen Sie = oder ~</translation>
    </message>
    <message>
        <source>%1 was written by a version that kept no state, so its training cannot go on; train it again</source>
        <translation>%1 wurde von einer Version geschrieben, die keinen Zustand aufbewahrte, das Training kann also nicht weitergehen; trainieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>no state of this run can be read: %1</source>
        <translation>kein Zustand dieses Laufs lässt sich lesen: %1</translation>
    </message>
    <message>
        <source>%1 holds a network that was imported and has no training to go on with; ▶ trains its weights on, as a run of its own</source>
        <translation>%1 enthält ein Netz, das importiert wurde und kein Training zum Weitermachen hat; ▶ trainiert seine Gewichte weiter, als eigenen Lauf</translation>
    </message>
    <message>
        <source>this run was interrupted before its first save, so it begins anew</source>
        <translation>dieser Lauf wurde vor seiner ersten Sicherung unterbrochen und beginnt deshalb neu</translation>
    </message>
    <message>
        <source>%1; going on from an earlier state, that of step %2</source>
        <translation>%1; es geht von einem früheren Zustand weiter, dem von Schritt %2</translation>
    </message>
    <message>
        <source>%1 is not a run folder: it has no config.json; choose the folder that train wrote</source>
        <translation>%1 ist kein Ordner eines Laufs: Er hat keine config.json; wählen Sie den Ordner, den train geschrieben hat</translation>
    </message>
    <message>
        <source>%1 holds a run that was interrupted before its first save; &apos;hessianlab-cli resume %2&apos; begins it anew</source>
        <translation>%1 enthält einen Lauf, der vor seiner ersten Sicherung unterbrochen wurde; &apos;hessianlab-cli resume %2&apos; beginnt ihn neu</translation>
    </message>
    <message>
        <source>%1 holds no run (no config.json); choose the folder of a run</source>
        <translation>%1 enthält keinen Lauf (keine config.json); wählen Sie den Ordner eines Laufs</translation>
    </message>
    <message>
        <source>%1 holds no weights yet (no model.safetensors); train at least one step</source>
        <translation>%1 enthält noch keine Gewichte (keine model.safetensors); trainieren Sie mindestens einen Schritt</translation>
    </message>
    <message>
        <source>cannot make %1: %2</source>
        <translation>%1 lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>cannot move %1: %2</source>
        <translation>%1 lässt sich nicht verschieben: %2</translation>
    </message>
    <message>
        <source>%1 is being trained by a program; stop that first</source>
        <translation>%1 wird gerade von einem Programm trainiert; halten Sie das zuerst an</translation>
    </message>
    <message>
        <source>a branch goes on in the laboratory of its run (%1), but another was chosen; set it back, or reset to start afresh</source>
        <translation>ein Zweig geht im Labor seines Laufs weiter (%1), aber ein anderes wurde gewählt; stellen Sie es zurück oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>the network is not built yet; press run or step first</source>
        <translation>das Netz ist noch nicht gebaut; drücken Sie zuerst Starten oder Schritt</translation>
    </message>
    <message>
        <source>the weights of step %1 are not kept; choose one of the stored steps</source>
        <translation>die Gewichte von Schritt %1 sind nicht aufbewahrt; wählen Sie einen der aufbewahrten Schritte</translation>
    </message>
    <message>
        <source>%1 holds no sample with finite values</source>
        <translation>%1 enthält kein Beispiel mit endlichen Werten</translation>
    </message>
    <message>
        <source>%1 is not a curvature.json of HessianLab; remove it and run the study again</source>
        <translation>%1 ist keine curvature.json von HessianLab; entfernen Sie sie und lassen Sie die Studie noch einmal laufen</translation>
    </message>
    <message>
        <source>%1 was measured at other radii than the study&apos;s; remove it and run the study again</source>
        <translation>%1 wurde bei anderen Radien gemessen als denen der Studie; entfernen Sie es und lassen Sie die Studie noch einmal laufen</translation>
    </message>
    <message>
        <source>%1 holds a run with other settings than the study&apos;s; remove it, or give the study another folder with --out</source>
        <translation>%1 enthält einen Lauf mit anderen Einstellungen als denen der Studie; entfernen Sie ihn oder geben Sie der Studie mit --out einen anderen Ordner</translation>
    </message>
    <message>
        <source>%1 holds no test accuracy; remove its folder and run the study again</source>
        <translation>%1 enthält keine Testgenauigkeit; entfernen Sie den Ordner und lassen Sie die Studie noch einmal laufen</translation>
    </message>
    <message>
        <source>use KEY=VALUE1,VALUE2, for example regularizer.strength=0.01,0.1,1</source>
        <translation>schreiben Sie KEY=VALUE1,VALUE2, zum Beispiel regularizer.strength=0.01,0.1,1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the grid twice</source>
        <translation>&apos;%1&apos; steht zweimal im Gitter</translation>
    </message>
    <message>
        <source>the grid has more than 10000 cells</source>
        <translation>das Gitter hat mehr als 10000 Zellen</translation>
    </message>
    <message>
        <source>the grid has more than %1 runs</source>
        <translation>das Gitter hat mehr als %1 Läufe</translation>
    </message>
    <message>
        <source>config must be an object in braces: a config.json</source>
        <translation>config muss ein Objekt in geschweiften Klammern sein: eine config.json</translation>
    </message>
    <message>
        <source>the study must be an object in braces</source>
        <translation>die Studie muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>%1 must be an object with a name, for example {&quot;name&quot;: &quot;hessian-norm&quot;}</source>
        <translation>%1 muss ein Objekt mit einem Namen sein, zum Beispiel {&quot;name&quot;: &quot;hessian-norm&quot;}</translation>
    </message>
    <message>
        <source>%1 is missing; give a list such as [0.05, 0.1]</source>
        <translation>%1 fehlt; geben Sie eine Liste wie [0.05, 0.1]</translation>
    </message>
    <message>
        <source>%1 is missing; give for example {&quot;linf&quot;: {&quot;epsilons&quot;: [0.05, 0.1]}}</source>
        <translation>%1 fehlt; geben Sie zum Beispiel {&quot;linf&quot;: {&quot;epsilons&quot;: [0.05, 0.1]}}</translation>
    </message>
    <message>
        <source>%1 is missing; give a short name</source>
        <translation>%1 fehlt; geben Sie einen kurzen Namen</translation>
    </message>
    <message>
        <source>%1 is missing; give a title in quotes</source>
        <translation>%1 fehlt; geben Sie einen Titel in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is missing; give a config.json without its regularizer</source>
        <translation>%1 fehlt; geben Sie eine config.json ohne ihren Regularisierer</translation>
    </message>
    <message>
        <source>%1 is missing; give a list of methods</source>
        <translation>%1 fehlt; geben Sie eine Liste von Verfahren</translation>
    </message>
    <message>
        <source>%1 is missing; give an object with the regularizer&apos;s name</source>
        <translation>%1 fehlt; geben Sie ein Objekt mit dem Namen des Regularisierers</translation>
    </message>
    <message>
        <source>%1 is missing; give a list such as [1, 2, 3]</source>
        <translation>%1 fehlt; geben Sie eine Liste wie [1, 2, 3]</translation>
    </message>
    <message>
        <source>%1 is missing; give how the networks are attacked</source>
        <translation>%1 fehlt; geben Sie an, wie die Netze angegriffen werden</translation>
    </message>
    <message>
        <source>%1 is missing; give the label of a method</source>
        <translation>%1 fehlt; geben Sie das Label eines Verfahrens</translation>
    </message>
    <message>
        <source>%1 holds %2; it must be a number from %3 to %4</source>
        <translation>%1 enthält %2; es muss eine Zahl von %3 bis %4 sein</translation>
    </message>
    <message>
        <source>%1 holds %2; it must be a whole number</source>
        <translation>%1 enthält %2; es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 must be one line without control characters</source>
        <translation>%1 muss eine Zeile ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>%1 must be a list of at least one entry in brackets</source>
        <translation>%1 muss eine Liste von mindestens einem Eintrag in eckigen Klammern sein</translation>
    </message>
    <message>
        <source>%1 must ascend; %2 does not lie above its neighbour</source>
        <translation>%1 muss ansteigen; %2 liegt nicht über seinem Nachbarn</translation>
    </message>
    <message>
        <source>%1 holds %2 values; at most %3 are attacked</source>
        <translation>%1 enthält %2 Werte; höchstens %3 werden angegriffen</translation>
    </message>
    <message>
        <source>%1 is %2, which is not one of the epsilons</source>
        <translation>%1 ist %2, das ist keines der Epsilons</translation>
    </message>
    <message>
        <source>%1 must name linf, l2 or both</source>
        <translation>%1 muss linf, l2 oder beide nennen</translation>
    </message>
    <message>
        <source>config.regularizer stands with the methods; remove it here</source>
        <translation>config.regularizer steht bei den Verfahren; entfernen Sie es hier</translation>
    </message>
    <message>
        <source>config.training.seed stands in &apos;seeds&apos;; remove it here</source>
        <translation>config.training.seed steht in &apos;seeds&apos;; entfernen Sie es hier</translation>
    </message>
    <message>
        <source>config.training.threads is 1 in a study, which runs cells side by side; remove it here</source>
        <translation>config.training.threads ist in einer Studie 1, denn sie lässt Zellen nebeneinander laufen; entfernen Sie es hier</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; must be up to 40 letters, digits, - + . and _, for it names folders</source>
        <translation>%1 &apos;%2&apos; darf höchstens 40 Buchstaben, Ziffern, - + . und _ haben, denn es benennt Ordner</translation>
    </message>
    <message>
        <source>%1 needs its other half: give both &apos;key&apos; and &apos;strengths&apos;</source>
        <translation>%1 braucht seine andere Hälfte: Geben Sie &apos;key&apos; und &apos;strengths&apos; beide</translation>
    </message>
    <message>
        <source>%1 must not fix &apos;%2&apos;, which takes the strengths</source>
        <translation>%1 darf &apos;%2&apos; nicht festlegen, es nimmt die Stärken auf</translation>
    </message>
    <message>
        <source>%1 names no method; did you mean &apos;%2&apos;?</source>
        <translation>%1 nennt kein Verfahren; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>%1 names no method; known: %2</source>
        <translation>%1 nennt kein Verfahren; bekannt: %2</translation>
    </message>
    <message>
        <source>two cells are both called %1; change a label</source>
        <translation>zwei Zellen heißen beide %1; ändern Sie ein Label</translation>
    </message>
    <message>
        <source>two methods are called &apos;%1&apos;; labels must differ</source>
        <translation>zwei Verfahren heißen &apos;%1&apos;; Labels müssen sich unterscheiden</translation>
    </message>
    <message>
        <source>%1 is %2; this version reads 1</source>
        <translation>%1 ist %2; diese Version liest 1</translation>
    </message>
    <message>
        <source>%1 must be a method without strengths: it stands for strength 0 of the others</source>
        <translation>%1 muss ein Verfahren ohne Stärken sein: Es steht für die Stärke 0 der anderen</translation>
    </message>
    <message>
        <source>%1 needs &apos;matched_accuracies&apos;, at which the two methods are compared</source>
        <translation>%1 braucht &apos;matched_accuracies&apos;, bei denen die beiden Verfahren verglichen werden</translation>
    </message>
    <message>
        <source>training.device is &apos;%1&apos;, but this program runs on the processor only; use cpu</source>
        <translation>training.device ist &apos;%1&apos;, aber dieses Programm rechnet nur auf dem Prozessor; nehmen Sie cpu</translation>
    </message>
    <message>
        <source>the loss is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>der Verlust ist bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the penalty is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>der Strafterm ist bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the gradient is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>der Gradient ist bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the gradient has grown beyond all use at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>der Gradient ist bei Schritt %1 über jedes brauchbare Maß gewachsen; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the norm of the weights is no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>die Norm der Gewichte ist bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the norm of the weights has grown beyond all use at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>die Norm der Gewichte ist bei Schritt %1 über jedes brauchbare Maß gewachsen; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the network&apos;s outputs are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>die Ausgaben des Netzes sind bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>derivatives of the network are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>Ableitungen des Netzes sind bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>squares of the network&apos;s derivatives are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>Quadrate der Ableitungen des Netzes sind bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the lengths of derivatives are no longer finite at step %1; lower the learning rate or the strength (the last good weights are kept)</source>
        <translation>die Längen von Ableitungen sind bei Schritt %1 nicht mehr endlich; verringern Sie die Lernrate oder die Stärke (die letzten guten Gewichte bleiben erhalten)</translation>
    </message>
    <message>
        <source>the weights to begin with belong to another network or other data; choose the ones of their run</source>
        <translation>die Gewichte, mit denen begonnen werden soll, gehören zu einem anderen Netz oder anderen Daten; wählen Sie die ihres Laufs</translation>
    </message>
    <message>
        <source>the state to go on from has no fitting &apos;%1&apos;; take one of an experiment with the same settings</source>
        <translation>der Zustand, von dem es weitergehen soll, hat kein passendes &apos;%1&apos;; nehmen Sie einen von einem Experiment mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>the state to go on from has no &apos;%1&apos;; take one of an experiment with the same settings</source>
        <translation>der Zustand, von dem es weitergehen soll, hat kein &apos;%1&apos;; nehmen Sie einen von einem Experiment mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>holds a tensor of type %1, which no state has; the file is damaged</source>
        <translation>enthält einen Tensor vom Typ %1, den kein Zustand hat; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>is not the state of a training of this version</source>
        <translation>ist nicht der Zustand eines Trainings dieser Version</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one number; the file is damaged</source>
        <translation>&apos;%1&apos; ist nicht eine einzelne Zahl; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>unknown key &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>unbekannter Schlüssel &apos;%1&apos;; bekannt: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>unknown quantity &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>unbekannte Größe &apos;%1&apos;; bekannt: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands nothing; expected %3</source>
        <translation>bei Zeichen %1 von &apos;%2&apos; steht nichts; erwartet: %3</translation>
    </message>
    <message>
        <source>at character %1 of &apos;%2&apos; stands &apos;%3&apos;; expected %4</source>
        <translation>bei Zeichen %1 von &apos;%2&apos; steht &apos;%3&apos;; erwartet: %4</translation>
    </message>
    <message>
        <source>%1 is null; it must be true or false</source>
        <translation>%1 ist null; es muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 is array; it must be true or false</source>
        <translation>%1 ist eine Liste; es muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 is object; it must be true or false</source>
        <translation>%1 ist ein Objekt; es muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 is null; it must be a text in quotes</source>
        <translation>%1 ist null; es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>%1 is array; it must be a text in quotes</source>
        <translation>%1 ist eine Liste; es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>%1 is object; it must be a text in quotes</source>
        <translation>%1 ist ein Objekt; es muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>%1 is null; it must be a number</source>
        <translation>%1 ist null; es muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 is array; it must be a number</source>
        <translation>%1 ist eine Liste; es muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 is object; it must be a number</source>
        <translation>%1 ist ein Objekt; es muss eine Zahl sein</translation>
    </message>
    <message>
        <source>%1 is null; it must be a whole number</source>
        <translation>%1 ist null; es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 is array; it must be a whole number</source>
        <translation>%1 ist eine Liste; es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1 is object; it must be a whole number</source>
        <translation>%1 ist ein Objekt; es muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>the setting holds characters that are not printable UTF-8</source>
        <translation>die Einstellung enthält Zeichen, die kein druckbares UTF-8 sind</translation>
    </message>
    <message>
        <source>%1 holds characters that are not printable UTF-8</source>
        <translation>%1 enthält Zeichen, die kein druckbares UTF-8 sind</translation>
    </message>
    <message>
        <source>libarchive could not start: out of memory</source>
        <translation>libarchive ließ sich nicht starten: Der Speicher ist voll</translation>
    </message>
    <message>
        <source>cannot be read as a zip or tar archive (it is damaged); get the file again</source>
        <translation>lässt sich nicht als ZIP- oder tar-Archiv lesen (es ist beschädigt); holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>cannot be read as a zip or tar archive (it ends too early); get the file again</source>
        <translation>lässt sich nicht als ZIP- oder tar-Archiv lesen (es endet zu früh); holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>cannot be read as a zip or tar archive (%1); get the file again</source>
        <translation>lässt sich nicht als ZIP- oder tar-Archiv lesen (%1); holen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MiB, the most that is read; unpack it by hand and give the folder</source>
        <translation>ist entpackt größer als %1 MiB, mehr wird nicht gelesen; entpacken Sie es von Hand und geben Sie den Ordner an</translation>
    </message>
    <message>
        <source>holds more than %1 files, the most that are read; unpack it by hand and give the folder</source>
        <translation>enthält mehr als %1 Dateien, mehr werden nicht gelesen; entpacken Sie es von Hand und geben Sie den Ordner an</translation>
    </message>
    <message>
        <source>%1 is encrypted; unpack it by hand and give the folder</source>
        <translation>%1 ist verschlüsselt; entpacken Sie das Archiv von Hand und geben Sie den Ordner an</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, which is no whole number of records of %3 bytes; copy the file again, or choose the binary version of %4</source>
        <translation>%1 hat %2 Bytes, das ist keine ganze Zahl von Datensätzen zu je %3 Bytes; kopieren Sie die Datei noch einmal, oder wählen Sie die binäre Fassung von %4</translation>
    </message>
    <message>
        <source>record %1 has the label %2, but there are %3 classes, counted from 0; choose the binary version of %4</source>
        <translation>Eintrag %1 hat die Klassennummer %2, es gibt aber %3 Klassen, ab 0 gezählt; wählen Sie die binäre Fassung von %4</translation>
    </message>
    <message>
        <source>%1 must hold the names of %2 classes, one a line; copy the file again or remove it</source>
        <translation>%1 muss die Namen von %2 Klassen enthalten, einen je Zeile; kopieren Sie die Datei noch einmal, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 must hold the names of the classes, one a line, each once, at most %2 (it does not); mend it or remove it</source>
        <translation>%1 muss die Namen der Klassen enthalten, einen je Zeile, jeden einmal, höchstens %2 (so ist es nicht); berichtigen Sie die Datei, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 must hold the names of the classes, one a line, each once, at most %2 (%3); mend it or remove it</source>
        <translation>%1 muss die Namen der Klassen enthalten, einen je Zeile, jeden einmal, höchstens %2 (%3); berichtigen Sie die Datei, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>must hold a label and the codes of its letters, such as &apos;1 65 97&apos;; mend it or remove it</source>
        <translation>muss eine Klassennummer und die Codes ihrer Buchstaben enthalten, wie &apos;1 65 97&apos;; berichtigen Sie die Datei, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>the format is not 1; a newer HessianLab wrote it</source>
        <translation>das Format ist nicht 1; ein neueres HessianLab hat die Datei geschrieben</translation>
    </message>
    <message>
        <source>%1 is not an estimators.json of HessianLab; compare the estimators again to replace it</source>
        <translation>%1 ist keine estimators.json von HessianLab; vergleichen Sie die Schätzer noch einmal, um sie zu ersetzen</translation>
    </message>
    <message>
        <source>%1 must be an object in braces</source>
        <translation>%1 muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>dataset.name is missing; name the data set, for example &quot;%1&quot;</source>
        <translation>dataset.name fehlt; nennen Sie den Datensatz, zum Beispiel &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must be a JSON object with the section &quot;%1&quot; at least</source>
        <translation>muss ein JSON-Objekt mit mindestens dem Abschnitt &quot;%1&quot; sein</translation>
    </message>
    <message>
        <source>format is %1; this version reads %2</source>
        <translation>format ist %1; diese Version liest %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not SECTION.KEY=VALUE, for example regularizer.strength=0.5</source>
        <translation>&apos;%1&apos; hat nicht die Form ABSCHNITT.SCHLÜSSEL=WERT, zum Beispiel regularizer.strength=0.5</translation>
    </message>
    <message>
        <source>has more than %1 cells; choose another file</source>
        <translation>hat mehr als %1 Zellen; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>a quote is not closed; mend the line</source>
        <translation>ein Anführungszeichen wird nicht geschlossen; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>letters follow a closed quote; mend the line</source>
        <translation>auf ein schließendes Anführungszeichen folgen Buchstaben; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>has no column &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>hat keine Spalte &apos;%1&apos;; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>has no column &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>hat keine Spalte &apos;%1&apos;; bekannt: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>has no column &apos;%1&apos;; known: %2</source>
        <translation>hat keine Spalte &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>not a table in text form (it holds bytes of 0); save it as CSV with UTF-8</source>
        <translation>keine Tabelle in Textform (sie enthält Bytes mit dem Wert 0); speichern Sie sie als CSV mit UTF-8</translation>
    </message>
    <message>
        <source>not a table in text form (%1); save it as CSV with UTF-8</source>
        <translation>keine Tabelle in Textform (%1); speichern Sie sie als CSV mit UTF-8</translation>
    </message>
    <message>
        <source>holds no rows; choose another file</source>
        <translation>enthält keine Zeilen; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>has only one column (nothing separates cells); points need two numbers and a class, with a comma, semicolon or tab between them</source>
        <translation>hat nur eine Spalte (nichts trennt Zellen); Punkte brauchen zwei Zahlen und eine Klasse, mit Komma, Semikolon oder Tabulator dazwischen</translation>
    </message>
    <message>
        <source>has only one column (%1); points need two numbers and a class, with a comma, semicolon or tab between them</source>
        <translation>hat nur eine Spalte (%1); Punkte brauchen zwei Zahlen und eine Klasse, mit Komma, Semikolon oder Tabulator dazwischen</translation>
    </message>
    <message>
        <source>has no column of numbers beside &apos;%1&apos;; choose another file, or name the column of the classes (dataset.label)</source>
        <translation>hat neben &apos;%1&apos; keine Zahlenspalte; wählen Sie eine andere Datei, oder nennen Sie die Spalte der Klassen (dataset.label)</translation>
    </message>
    <message>
        <source>has %1 cells, the first line has %2; mend the line</source>
        <translation>hat %1 Zellen, die erste Zeile hat %2; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the cell of &apos;%1&apos; is empty; mend or remove the line</source>
        <translation>die Zelle von &apos;%1&apos; ist leer; berichtigen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; is no number; mend or remove the line</source>
        <translation>&apos;%1&apos; in &apos;%2&apos; ist keine Zahl; berichtigen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>has no class in &apos;%1&apos;; mend or remove the line</source>
        <translation>hat keine Klasse in &apos;%1&apos;; berichtigen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>%1 has not been measured</source>
        <translation>%1 wurde nicht gemessen</translation>
    </message>
    <message>
        <source>has more than %1 MiB; choose a smaller graph</source>
        <translation>ist größer als %1 MiB; wählen Sie einen kleineren Graphen</translation>
    </message>
    <message>
        <source>it is no text; choose a graph as text</source>
        <translation>das ist kein Text; wählen Sie einen Graphen als Text</translation>
    </message>
    <message>
        <source>it is %1; choose a graph as text</source>
        <translation>das ist %1; wählen Sie einen Graphen als Text</translation>
    </message>
    <message>
        <source>the label is missing; mend the line</source>
        <translation>das Label fehlt; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the number of features is missing; mend the line</source>
        <translation>die Zahl der Merkmale fehlt; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the feature is missing; mend the line</source>
        <translation>das Merkmal fehlt; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the second node is missing; mend the line</source>
        <translation>der zweite Knoten fehlt; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the node is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>der Knoten ist &apos;%1&apos;, keine ganze Zahl von %2 bis %3; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the label is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>das Label ist &apos;%1&apos;, keine ganze Zahl von %2 bis %3; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the number of features is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>die Zahl der Merkmale ist &apos;%1&apos;, keine ganze Zahl von %2 bis %3; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the feature is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>das Merkmal ist &apos;%1&apos;, keine ganze Zahl von %2 bis %3; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the first node is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>der erste Knoten ist &apos;%1&apos;, keine ganze Zahl von %2 bis %3; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the second node is &apos;%1&apos;, not a whole number from %2 to %3; mend the line</source>
        <translation>der zweite Knoten ist &apos;%1&apos;, keine ganze Zahl von %2 bis %3; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands where the line should end; mend the line</source>
        <translation>&apos;%1&apos; steht, wo die Zeile enden sollte; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>has more than %1 nodes; choose a smaller graph</source>
        <translation>hat mehr als %1 Knoten; wählen Sie einen kleineren Graphen</translation>
    </message>
    <message>
        <source>has more than %1 features; choose a smaller graph</source>
        <translation>hat mehr als %1 Merkmale; wählen Sie einen kleineren Graphen</translation>
    </message>
    <message>
        <source>has more than %1 edges; choose a smaller graph</source>
        <translation>hat mehr als %1 Kanten; wählen Sie einen kleineren Graphen</translation>
    </message>
    <message>
        <source>node %1 should stand here: nodes are counted from 0, in order; mend the line</source>
        <translation>hier sollte Knoten %1 stehen: Knoten werden ab 0 der Reihe nach gezählt; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the features do not ascend; mend the line</source>
        <translation>die Merkmale steigen nicht auf; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>holds no node; choose a file with one line for each</source>
        <translation>enthält keinen Knoten; wählen Sie eine Datei mit einer Zeile für jeden</translation>
    </message>
    <message>
        <source>no node has a feature; choose a graph with features</source>
        <translation>kein Knoten hat ein Merkmal; wählen Sie einen Graphen mit Merkmalen</translation>
    </message>
    <message>
        <source>its labels tell no two classes apart; choose a graph with labels</source>
        <translation>seine Labels unterscheiden keine zwei Klassen; wählen Sie einen Graphen mit Labels</translation>
    </message>
    <message>
        <source>an edge leads from node %1 to itself; mend the line</source>
        <translation>eine Kante führt von Knoten %1 zu ihm selbst; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 stands there twice; keep one of them</source>
        <translation>die Kante zwischen %1 und %2 steht zweimal da; behalten Sie eine davon</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of train, val and test; mend the line</source>
        <translation>&apos;%1&apos; ist keines von train, val und test; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands there a second time; mend the line</source>
        <translation>&apos;%1&apos; steht zum zweiten Mal da; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>node %1 is named a second time; mend the line</source>
        <translation>Knoten %1 wird zum zweiten Mal genannt; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>node %1 has no label; mend the line</source>
        <translation>Knoten %1 hat kein Label; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>no node follows &apos;%1&apos;; mend the line</source>
        <translation>auf &apos;%1&apos; folgt kein Knoten; berichtigen Sie die Zeile</translation>
    </message>
    <message>
        <source>no line begins with &apos;%1&apos;; add one with its nodes</source>
        <translation>keine Zeile beginnt mit &apos;%1&apos;; fügen Sie eine mit seinen Knoten hinzu</translation>
    </message>
    <message>
        <source>not an IDX file of images (its first four bytes are wrong); choose another file</source>
        <translation>keine IDX-Datei mit Bildern (schon die ersten vier Bytes sind andere); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>not an IDX file of images (%1); choose another file</source>
        <translation>keine IDX-Datei mit Bildern (%1); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>not an IDX file of labels (its first four bytes are wrong); choose another file</source>
        <translation>keine IDX-Datei mit Klassen (schon die ersten vier Bytes sind andere); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>not an IDX file of labels (%1); choose another file</source>
        <translation>keine IDX-Datei mit Klassen (%1); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds signed bytes; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>enthält Bytes mit Vorzeichen; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 16-bit whole numbers; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>enthält ganze Zahlen von 16 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 32-bit whole numbers; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>enthält ganze Zahlen von 32 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 32-bit floats; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>enthält Gleitkommazahlen von 32 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 64-bit floats; only bytes are read, so save the images as bytes from 0 to 255</source>
        <translation>enthält Gleitkommazahlen von 64 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds signed bytes; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>enthält Bytes mit Vorzeichen; gelesen werden nur Bytes, speichern Sie also die Klassen als Bytes von 0 bis 9</translation>
    </message>
    <message>
        <source>holds 16-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>enthält ganze Zahlen von 16 Bit; gelesen werden nur Bytes, speichern Sie also die Klassen als Bytes von 0 bis 9</translation>
    </message>
    <message>
        <source>holds 32-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>enthält ganze Zahlen von 32 Bit; gelesen werden nur Bytes, speichern Sie also die Klassen als Bytes von 0 bis 9</translation>
    </message>
    <message>
        <source>holds 32-bit floats; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>enthält Gleitkommazahlen von 32 Bit; gelesen werden nur Bytes, speichern Sie also die Klassen als Bytes von 0 bis 9</translation>
    </message>
    <message>
        <source>holds 64-bit floats; only bytes are read, so save the labels as bytes from 0 to 9</source>
        <translation>enthält Gleitkommazahlen von 64 Bit; gelesen werden nur Bytes, speichern Sie also die Klassen als Bytes von 0 bis 9</translation>
    </message>
    <message>
        <source>holds bytes in 1 dimension, but images have 3 dimensions; choose another file</source>
        <translation>enthält Bytes in 1 Dimension, Bilder haben aber 3 Dimensionen; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds bytes in %1 dimensions, but images have 3 dimensions; choose another file</source>
        <translation>enthält Bytes in %1 Dimensionen, Bilder haben aber 3 Dimensionen; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds bytes in %1 dimensions, but labels have 1 dimension; choose another file</source>
        <translation>enthält Bytes in %1 Dimensionen, Klassen haben aber 1 Dimension; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>too short for an IDX header; the file is truncated</source>
        <translation>zu kurz für einen IDX-Kopf; die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>holds no items (a size in its header is 0); choose another file</source>
        <translation>enthält keine Einträge (eine Größe in ihrem Kopf ist 0); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>its header promises more than 1 GiB of data, the most that is read</source>
        <translation>ihr Kopf verspricht mehr als 1 GiB Daten, mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>its header promises %1 items; at most %2 are read</source>
        <translation>ihr Kopf verspricht %1 Einträge; höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>its header promises %1 MiB of data, for which there is not enough memory here</source>
        <translation>ihr Kopf verspricht %1 MiB Daten, dafür ist hier nicht genug Speicher</translation>
    </message>
    <message>
        <source>its header promises %1 bytes of data, but more follow; the file is damaged</source>
        <translation>ihr Kopf verspricht %1 Bytes Daten, es folgen aber mehr; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>its header promises %1 bytes of data, but %2 follow; the file is damaged</source>
        <translation>ihr Kopf verspricht %1 Bytes Daten, es folgen aber %2; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>label %1 at position %2; labels must be 0 to %3; for other classes choose the data set &apos;idx-folder&apos;</source>
        <translation>Klassennummer %1 an Position %2; Klassennummern gehen von 0 bis %3; wählen Sie für andere Klassen den Datensatz &apos;idx-folder&apos;</translation>
    </message>
    <message>
        <source>not an IDX file of pictures (its first four bytes are wrong); choose another file</source>
        <translation>keine IDX-Datei mit Bildern (schon die ersten vier Bytes sind andere); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>not an IDX file of pictures (%1); choose another file</source>
        <translation>keine IDX-Datei mit Bildern (%1); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds %1-dimensional data, but pictures have 3 or 4 dimensions; choose another file</source>
        <translation>enthält %1-dimensionale Daten, Bilder haben aber 3 oder 4 Dimensionen; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds %1-dimensional data, but labels have one dimension; choose another file</source>
        <translation>enthält %1-dimensionale Daten, Klassen haben aber eine Dimension; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds signed bytes; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>enthält Bytes mit Vorzeichen; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 16-bit whole numbers; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>enthält ganze Zahlen von 16 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 32-bit whole numbers; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>enthält ganze Zahlen von 32 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 32-bit floats; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>enthält Gleitkommazahlen von 32 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds 64-bit floats; only bytes are read, so save the pictures as bytes from 0 to 255</source>
        <translation>enthält Gleitkommazahlen von 64 Bit; gelesen werden nur Bytes, speichern Sie also die Bilder als Bytes von 0 bis 255</translation>
    </message>
    <message>
        <source>holds signed bytes; save the labels as bytes, or as whole numbers of 16 or 32 bits</source>
        <translation>enthält Bytes mit Vorzeichen; speichern Sie die Klassen als Bytes oder als ganze Zahlen von 16 oder 32 Bit</translation>
    </message>
    <message>
        <source>holds 32-bit floats; save the labels as bytes, or as whole numbers of 16 or 32 bits</source>
        <translation>enthält Gleitkommazahlen von 32 Bit; speichern Sie die Klassen als Bytes oder als ganze Zahlen von 16 oder 32 Bit</translation>
    </message>
    <message>
        <source>holds 64-bit floats; save the labels as bytes, or as whole numbers of 16 or 32 bits</source>
        <translation>enthält Gleitkommazahlen von 64 Bit; speichern Sie die Klassen als Bytes oder als ganze Zahlen von 16 oder 32 Bit</translation>
    </message>
    <message>
        <source>its header promises more data than there is memory for here; choose a smaller file</source>
        <translation>ihr Kopf verspricht mehr Daten, als hier in den Speicher passen; wählen Sie eine kleinere Datei</translation>
    </message>
    <message>
        <source>holds pictures of %1 or %2 channels; save them with 1 (grey) or 3 (red, green, blue)</source>
        <translation>enthält Bilder mit %1 oder %2 Kanälen; speichern Sie sie mit 1 (grau) oder 3 (rot, grün, blau)</translation>
    </message>
    <message>
        <source>label %1 at position %2; labels are whole numbers from 0, or from 1</source>
        <translation>Klassennummer %1 an Position %2; Klassennummern sind ganze Zahlen ab 0 oder ab 1</translation>
    </message>
    <message>
        <source>must be an object in braces</source>
        <translation>muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing</source>
        <translation>&apos;%1&apos; fehlt</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes</source>
        <translation>%1 muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>set must be an object such as {&quot;training.epochs&quot;: 30}</source>
        <translation>set muss ein Objekt wie {&quot;training.epochs&quot;: 30} sein</translation>
    </message>
    <message>
        <source>this is no draft of a lesson</source>
        <translation>das ist kein Entwurf einer Lektion</translation>
    </message>
    <message>
        <source>this version reads manifests of format %1</source>
        <translation>diese Version liest Manifeste vom Format %1</translation>
    </message>
    <message>
        <source>it is not a JSON object; the file is damaged or was changed</source>
        <translation>es ist kein JSON-Objekt; die Datei ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <source>its own checksum is wrong; the file is damaged or was changed</source>
        <translation>ihre eigene Prüfsumme stimmt nicht; die Datei ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is missing; the file is damaged or was changed</source>
        <translation>&apos;%1&apos; fehlt; die Datei ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not %2 hexadecimal digits; the file is damaged or was changed</source>
        <translation>&apos;%1&apos; besteht nicht aus %2 hexadezimalen Ziffern; die Datei ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <source>the entry of &apos;%1&apos; must hold bytes and sha256; the file is damaged or was changed</source>
        <translation>der Eintrag von &apos;%1&apos; muss bytes und sha256 enthalten; die Datei ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <source>the length of &apos;%1&apos; is impossible; the file is damaged or was changed</source>
        <translation>die Länge von &apos;%1&apos; ist unmöglich; die Datei ist beschädigt oder wurde geändert</translation>
    </message>
    <message>
        <source>cannot write %1: %2; its last line is incomplete</source>
        <translation>%1 lässt sich nicht schreiben: %2; die letzte Zeile ist unvollständig</translation>
    </message>
    <message>
        <source>cannot go on with %1: another program has changed it</source>
        <translation>mit %1 geht es nicht weiter: Ein anderes Programm hat die Datei geändert</translation>
    </message>
    <message>
        <source>cannot read %1: its rows are lost</source>
        <translation>%1 lässt sich nicht lesen: Die Zeilen sind verloren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in column %2 is no number</source>
        <translation>&apos;%1&apos; in der Spalte %2 ist keine Zahl</translation>
    </message>
    <message>
        <source>two columns are called %1; remove one of them</source>
        <translation>zwei Spalten heißen %1; entfernen Sie eine davon</translation>
    </message>
    <message>
        <source>its first line has no column &apos;step&apos;; is this a metrics.csv of a run?</source>
        <translation>ihre erste Zeile hat keine Spalte &apos;step&apos;; ist das die metrics.csv eines Laufs?</translation>
    </message>
    <message>
        <source>%1 line %2 has no step; is this a metrics.csv of a run?</source>
        <translation>%1 Zeile %2 hat keinen Schritt; ist das die metrics.csv eines Laufs?</translation>
    </message>
    <message>
        <source>%1 line %2 has an earlier step than the line before it</source>
        <translation>%1 Zeile %2 hat einen früheren Schritt als die Zeile davor</translation>
    </message>
    <message>
        <source>%1 line %2 has %3 cells where the header has %4</source>
        <translation>%1 Zeile %2 hat %3 Zellen, die Kopfzeile hat %4</translation>
    </message>
    <message>
        <source>%1 is empty; a metrics.csv begins with a line of column names</source>
        <translation>%1 ist leer; eine metrics.csv beginnt mit einer Zeile aus Spaltennamen</translation>
    </message>
    <message>
        <source>its NumPy header is damaged; save the array again with numpy.save</source>
        <translation>ihr NumPy-Kopf ist beschädigt; speichern Sie das Feld noch einmal mit numpy.save</translation>
    </message>
    <message>
        <source>holds records of several fields; save pictures and labels as plain arrays</source>
        <translation>enthält Einträge aus mehreren Teilen; speichern Sie Bilder und Klassen als einfache Felder</translation>
    </message>
    <message>
        <source>holds pickled Python objects, which could run any program and are never read; save it as an array of numbers (dtype uint8 or float32)</source>
        <translation>enthält Python-Objekte im Pickle-Format, die jedes Programm ausführen könnten und nie gelesen werden; speichern Sie es als Feld von Zahlen (dtype uint8 oder float32)</translation>
    </message>
    <message>
        <source>holds items of NumPy&apos;s type &apos;%1&apos;; read are u1, i1, u2, i2, u4, i4, i8, f4 and f8, little-endian: convert it with astype</source>
        <translation>enthält Einträge von NumPys Typ &apos;%1&apos;; gelesen werden u1, i1, u2, i2, u4, i4, i8, f4 und f8, little-endian: wandeln Sie es mit astype um</translation>
    </message>
    <message>
        <source>is stored in Fortran order; save numpy.ascontiguousarray of it</source>
        <translation>ist in Fortran-Reihenfolge gespeichert; speichern Sie numpy.ascontiguousarray davon</translation>
    </message>
    <message>
        <source>holds no items (a size in its shape is 0); choose another file</source>
        <translation>enthält keine Einträge (eine Größe in der Form ist 0); wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>holds a single number; save an array with a row for each sample</source>
        <translation>enthält eine einzelne Zahl; speichern Sie ein Feld mit einer Zeile je Beispiel</translation>
    </message>
    <message>
        <source>The last layer (operation %1) is made anew, as the network of %2 tells %3 classes apart and these data have %4.</source>
        <translation>Die letzte Schicht (Operation %1) wird neu angelegt, denn das Netz von %2 unterscheidet %3 Klassen, und diese Daten haben %4.</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; they are numbered from 0 to %2</source>
        <translation>dataset.classes: Der Datensatz hat keine Klasse &apos;%1&apos;; die Klassen sind von 0 bis %2 nummeriert</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>dataset.classes: Der Datensatz hat keine Klasse &apos;%1&apos;; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; known: %2</source>
        <translation>dataset.classes: Der Datensatz hat keine Klasse &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>dataset.classes: the set has no class &apos;%1&apos;; known: %2 and %3 more</source>
        <translation>dataset.classes: Der Datensatz hat keine Klasse &apos;%1&apos;; bekannt: %2 und %3 weitere</translation>
    </message>
    <message>
        <source>dataset.classes names &apos;%1&apos; twice; name each class once</source>
        <translation>dataset.classes nennt &apos;%1&apos; zweimal; nennen Sie jede Klasse einmal</translation>
    </message>
    <message>
        <source>dataset.classes names one class alone; a classifier needs at least two</source>
        <translation>dataset.classes nennt nur eine Klasse; ein Klassifikator braucht mindestens zwei</translation>
    </message>
    <message>
        <source>dataset.classes leaves no training samples; name classes that have some</source>
        <translation>dataset.classes lässt keine Trainingsbeispiele übrig; nennen Sie Klassen, die welche haben</translation>
    </message>
    <message>
        <source>dataset.classes leaves no test samples; name classes that have some</source>
        <translation>dataset.classes lässt keine Testbeispiele übrig; nennen Sie Klassen, die welche haben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; it must be &apos;class NODE CLASS&apos;, &apos;part NODE PART&apos;, &apos;join NODE NODE&apos; or &apos;cut NODE NODE&apos;</source>
        <translation>&apos;%1&apos; ist keine Änderung eines Graphen; sie muss &apos;class NODE CLASS&apos;, &apos;part NODE PART&apos;, &apos;join NODE NODE&apos; oder &apos;cut NODE NODE&apos; sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; &apos;%2&apos; is not the number of a node or class</source>
        <translation>&apos;%1&apos; ist keine Änderung eines Graphen; &apos;%2&apos; ist nicht die Nummer eines Knotens oder einer Klasse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; the parts are train, validation and test</source>
        <translation>&apos;%1&apos; ist keine Änderung eines Graphen; die Teile sind train, validation und test</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; a node is no neighbour of itself</source>
        <translation>&apos;%1&apos; ist keine Änderung eines Graphen; kein Knoten ist sein eigener Nachbar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no edit of a graph; the edits are class, part, join and cut</source>
        <translation>&apos;%1&apos; ist keine Änderung eines Graphen; die Änderungen sind class, part, join und cut</translation>
    </message>
    <message>
        <source>more than %1 edits of a graph</source>
        <translation>mehr als %1 Änderungen eines Graphen</translation>
    </message>
    <message>
        <source>only some samples say their certified radius</source>
        <translation>nur einige Beispiele nennen ihren zertifizierten Radius</translation>
    </message>
    <message>
        <source>holds a character that is none of letters, digits, θ, π and + - * / ^ ( ) .</source>
        <translation>enthält ein Zeichen, das weder Buchstabe noch Ziffer noch θ, π oder eines von + - * / ^ ( ) . ist</translation>
    </message>
    <message>
        <source>a number, θ, π, a function such as cos(θ), or &apos;(&apos;</source>
        <translation>eine Zahl, θ, π, eine Funktion wie cos(θ) oder &apos;(&apos;</translation>
    </message>
    <message>
        <source>unknown word &apos;%1&apos;; did you mean &apos;%2&apos;?</source>
        <translation>unbekanntes Wort &apos;%1&apos;; meinten Sie &apos;%2&apos;?</translation>
    </message>
    <message>
        <source>unknown word &apos;%1&apos;; known: %2</source>
        <translation>unbekanntes Wort &apos;%1&apos;; bekannt: %2</translation>
    </message>
    <message>
        <source>its network does not fit: it reads inputs of %1 values, and the data have %2; choose data of that kind, or begin from another run</source>
        <translation>das Netz passt nicht: Es liest Eingaben von %1 Werten, und die Daten haben %2; wählen Sie solche Daten, oder beginnen Sie mit einem anderen Lauf</translation>
    </message>
    <message>
        <source>its network does not fit: it has %1 operations, and this one has %2; choose the network of that run (architecture), or begin from another run</source>
        <translation>das Netz passt nicht: Es hat %1 Operationen, und dieses hier hat %2; wählen Sie das Netz jenes Laufs (architecture), oder beginnen Sie mit einem anderen Lauf</translation>
    </message>
    <message>
        <source>its network does not fit: its operation %1 is %2, and here it is %3; choose the network of that run (architecture), or begin from another run</source>
        <translation>das Netz passt nicht: Seine Operation %1 ist %2, und hier ist es %3; wählen Sie das Netz jenes Laufs (architecture), oder beginnen Sie mit einem anderen Lauf</translation>
    </message>
    <message>
        <source>data.edits names node %1, and the graph has nodes 0 to %2; take that edit out, or all of them</source>
        <translation>data.edits nennt den Knoten %1, und der Graph hat die Knoten 0 bis %2; nehmen Sie diese Änderung heraus oder alle</translation>
    </message>
    <message>
        <source>data.edits names class %1, and the graph has classes 0 to %2; take that edit out, or all of them</source>
        <translation>data.edits nennt die Klasse %1, und der Graph hat die Klassen 0 bis %2; nehmen Sie diese Änderung heraus oder alle</translation>
    </message>
    <message>
        <source>data.edits leaves no node in the part &apos;%1&apos;; leave at least one there</source>
        <translation>data.edits lässt keinen Knoten im Teil &apos;%1&apos;; lassen Sie dort mindestens einen</translation>
    </message>
    <message>
        <source>network.pairs is %1; a network of %2 layers has at most %3 pairs of units, each joined with all of the next layer; lower it</source>
        <translation>network.pairs ist %1; ein Netz mit %2 Schichten hat höchstens %3 Paare von Einheiten, jede mit allen der nächsten Schicht verbunden; verringern Sie den Wert</translation>
    </message>
    <message>
        <source>a branch goes on with the network of its run (%1 layers), but the network was changed; set it back, or reset to start afresh</source>
        <translation>ein Zweig macht mit dem Netz seines Laufs weiter (%1 Schichten), das Netz wurde aber geändert; stellen Sie es zurück, oder setzen Sie zurück, um neu zu beginnen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2 at θ = %3; a density must be above 0 all around</source>
        <translation>&apos;%1&apos; ist %2 bei θ = %3; eine Dichte muss ringsum über 0 liegen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than %2 times as large at one angle as at another</source>
        <translation>&apos;%1&apos; ist bei einem Winkel mehr als %2-mal so groß wie bei einem anderen</translation>
    </message>
    <message>
        <source>no certificate applies to this network</source>
        <translation>für dieses Netz gilt kein Zertifikat</translation>
    </message>
    <message>
        <source>The bound &apos;%1&apos; does not apply: %2.</source>
        <translation>Die Schranke &apos;%1&apos; gilt hier nicht: %2.</translation>
    </message>
    <message>
        <source>The bound &apos;%1&apos; is left out: %2.</source>
        <translation>Die Schranke &apos;%1&apos; ist weggelassen: %2.</translation>
    </message>
    <message>
        <source>The bounds are left out: %1.</source>
        <translation>Die Schranken sind weggelassen: %1.</translation>
    </message>
    <message>
        <source>it takes up to a minute a sample here, and was not asked for</source>
        <translation>sie dauert hier bis zu einer Minute je Beispiel und wurde nicht verlangt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can stretch nobody knows how far</source>
        <translation>wie weit &apos;%1&apos; strecken kann, weiß niemand</translation>
    </message>
    <message>
        <source>&apos;%1&apos; can bend without limit</source>
        <translation>&apos;%1&apos; kann sich ohne Grenze krümmen</translation>
    </message>
    <message>
        <source>the last operation is not affine</source>
        <translation>die letzte Operation ist nicht affin</translation>
    </message>
    <message>
        <source>&apos;%1&apos; bends everywhere</source>
        <translation>&apos;%1&apos; krümmt sich überall</translation>
    </message>
    <message>
        <source>the kinks of &apos;%1&apos; are not known</source>
        <translation>die Knicke von &apos;%1&apos; sind nicht bekannt</translation>
    </message>
    <message>
        <source>the gradients of all units of &apos;%1&apos; are too many</source>
        <translation>die Gradienten aller Einheiten von &apos;%1&apos; sind zu viele</translation>
    </message>
    <message>
        <source>nothing is known of &apos;%1&apos; on an interval</source>
        <translation>über &apos;%1&apos; auf einem Intervall ist nichts bekannt</translation>
    </message>
    <message>
        <source>no parabola is close to &apos;max_pool2d&apos;</source>
        <translation>keine Parabel kommt &apos;max_pool2d&apos; nahe</translation>
    </message>
    <message>
        <source>%1 units of %2 inputs are too many</source>
        <translation>%1 Einheiten bei %2 Eingaben sind zu viele</translation>
    </message>
    <message>
        <source>training.freeze is %1, but the network has only %2 operations; freeze fewer</source>
        <translation>training.freeze ist %1, das Netz hat aber nur %2 Operationen; frieren Sie weniger ein</translation>
    </message>
    <message>
        <source>training.freeze is %1, which leaves nothing to learn: the last operation with weights is number %2; freeze fewer</source>
        <translation>training.freeze ist %1, und so bleibt nichts zu lernen: Die letzte Operation mit Gewichten ist Nummer %2; frieren Sie weniger ein</translation>
    </message>
    <message>
        <source>preset names no preset; did you mean &apos;%1&apos;?</source>
        <translation>preset nennt keine Vorlage; meinten Sie &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>preset names no preset; known: %1</source>
        <translation>preset nennt keine Vorlage; bekannt: %1</translation>
    </message>
    <message>
        <source>measure names no number of run.json; did you mean &apos;%1&apos;?</source>
        <translation>measure nennt keine Zahl aus run.json; meinten Sie &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>measure names no number of run.json; known: %1</source>
        <translation>measure nennt keine Zahl aus run.json; bekannt: %1</translation>
    </message>
    <message>
        <source>preset and config both say what is trained; leave one of them out</source>
        <translation>preset und config sagen beide, was trainiert wird; lassen Sie eines von beiden weg</translation>
    </message>
    <message>
        <source>%1 is missing; give a config.json</source>
        <translation>%1 fehlt; geben Sie eine config.json</translation>
    </message>
    <message>
        <source>%1 must be an object in braces, for example {&quot;penalty.name&quot;: &quot;none&quot;}</source>
        <translation>%1 muss ein Objekt in geschweiften Klammern sein, zum Beispiel {&quot;penalty.name&quot;: &quot;none&quot;}</translation>
    </message>
    <message>
        <source>%1 needs its other half: give both &apos;key&apos; and &apos;values&apos;</source>
        <translation>%1 braucht seine andere Hälfte: Geben Sie &apos;key&apos; und &apos;values&apos; beide</translation>
    </message>
    <message>
        <source>%1 must not fix &apos;%2&apos;, which takes the values</source>
        <translation>%1 darf &apos;%2&apos; nicht festlegen, es nimmt die Werte auf</translation>
    </message>
    <message>
        <source>%1 must not hold %2, which the study decides</source>
        <translation>%1 darf %2 nicht enthalten, das legt die Studie fest</translation>
    </message>
    <message>
        <source>evaluation attacks classifiers, but this is a study of the lab %1; leave it out</source>
        <translation>evaluation greift Klassifikatoren an, dies ist aber eine Studie des Labors %1; lassen Sie es weg</translation>
    </message>
    <message>
        <source>methods name regularizers, which classifiers have, but this is a study of the lab %1; give them &apos;set&apos; instead</source>
        <translation>methods nennt Regularisierer, die Klassifikatoren haben, dies ist aber eine Studie des Labors %1; geben Sie den Verfahren stattdessen &apos;set&apos;</translation>
    </message>
    <message>
        <source>%1 is a run of another laboratory (%2); name the folder of a finished run of this one</source>
        <translation>%1 ist ein Lauf eines anderen Labors (%2); nennen Sie den Ordner eines fertigen Laufs aus diesem</translation>
    </message>
    <message>
        <source>%1 has not finished: it is running at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>%1 ist nicht fertig: Der Lauf trainiert und ist bei Schritt %2; trainieren Sie ihn zu Ende, oder nennen Sie den Ordner eines fertigen Laufs</translation>
    </message>
    <message>
        <source>%1 has not finished: it is paused at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>%1 ist nicht fertig: Der Lauf ist bei Schritt %2 pausiert; trainieren Sie ihn zu Ende, oder nennen Sie den Ordner eines fertigen Laufs</translation>
    </message>
    <message>
        <source>%1 has not finished: it is stopped at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>%1 ist nicht fertig: Der Lauf ist bei Schritt %2 angehalten; trainieren Sie ihn zu Ende, oder nennen Sie den Ordner eines fertigen Laufs</translation>
    </message>
    <message>
        <source>%1 has not finished: it is failed at step %2; train it to its end, or name the folder of a finished run</source>
        <translation>%1 ist nicht fertig: Der Lauf ist bei Schritt %2 gescheitert; trainieren Sie ihn zu Ende, oder nennen Sie den Ordner eines fertigen Laufs</translation>
    </message>
    <message>
        <source>%1 holds no run (no config.json); name the folder of a finished run</source>
        <translation>%1 enthält keinen Lauf (keine config.json); nennen Sie den Ordner eines fertigen Laufs</translation>
    </message>
    <message>
        <source>%1 holds no weights yet; train it to its end, or name the folder of a finished run</source>
        <translation>%1 enthält noch keine Gewichte; trainieren Sie den Lauf zu Ende, oder nennen Sie den Ordner eines fertigen Laufs</translation>
    </message>
    <message>
        <source>1 + 0.5 cos(2θ): how densely the points lie at the angle θ, instead of in pieces. It is written below the plot of the tab Circle.</source>
        <translation>1 + 0.5 cos(2θ): wie dicht die Punkte beim Winkel θ liegen, anstatt in Stücken. Die Formel wird unter dem Diagramm im Reiter Kreis geschrieben.</translation>
    </message>
    <message>
        <source>2: one hidden layer, the network of the paper. More: hidden layers of as many units each, at most 1000 pairs, whose weights are drawn with the seed.</source>
        <translation>2: eine verborgene Schicht, das Netz der Arbeit. Mehr: verborgene Schichten aus je gleich vielen Einheiten, höchstens 1000 Paaren, deren Gewichte mit dem Startwert gezogen werden.</translation>
    </message>
    <message>
        <source>A *certificate* computes a bound on what the network can do anywhere in that ball. If the bound keeps the right class ahead, no attack will ever succeed there. If it does not, nothing is known: the network may be safe, and the bound too coarse.</source>
        <translation>Ein *Zertifikat* berechnet eine Schranke für das, was das Netz irgendwo in dieser Kugel tun kann. Liegt die richtige Klasse auch nach der Schranke vorn, wird dort nie ein Angriff gelingen. Wenn nicht, weiß man nichts: Das Netz kann sicher sein und die Schranke zu grob.</translation>
    </message>
    <message>
        <source>A ReLU network learns a sum of three harmonics by gradient descent, the low one first.</source>
        <translation>Ein ReLU-Netz lernt durch Gradientenabstieg eine Summe aus drei Harmonischen, die tiefe zuerst.</translation>
    </message>
    <message>
        <source>A ball twice as large</source>
        <translation>Eine doppelt so große Kugel</translation>
    </message>
    <message>
        <source>A better attack lowers the upper edge, a better bound raises the lower one. Tick *Certify* on the Robustness tab to see both of your own networks. On the Map and in Slices, the green ball around the open point is what is proven.</source>
        <translation>Ein besserer Angriff senkt den oberen Rand, eine bessere Schranke hebt den unteren. Kreuzen Sie im Reiter Robustheit *Zertifizieren* an, um beide für Ihre eigenen Netze zu sehen. Auf der Karte und in den Schnitten ist die grüne Kugel um den offenen Punkt das, was bewiesen ist.</translation>
    </message>
    <message>
        <source>A network that withstands more</source>
        <translation>Ein Netz, das mehr aushält</translation>
    </message>
    <message>
        <source>A small residual network on 4,000 colour pictures. The penalty is taken on a quarter of each batch, which costs half. Needs the binary files of CIFAR-10.</source>
        <translation>Ein kleines ResNet auf 4 000 Farbbildern. Der Strafterm wird auf einem Viertel jedes Batches genommen, das kostet die Hälfte. Braucht die Binärdateien von CIFAR-10.</translation>
    </message>
    <message>
        <source>All of them: where an attack fails, the network is safe.</source>
        <translation>Alle: Wo ein Angriff scheitert, ist das Netz sicher.</translation>
    </message>
    <message>
        <source>An attack finds mistakes, a certificate proves that there are none. What lies between the two?</source>
        <translation>Ein Angriff findet Fehler, ein Zertifikat beweist, dass es keine gibt. Was liegt zwischen beiden?</translation>
    </message>
    <message>
        <source>An attack searches the ball of radius ε around a point for an input that misleads the network. If it finds none, another attack may.</source>
        <translation>Ein Angriff sucht in der Kugel vom Radius ε um einen Punkt nach einer Eingabe, die das Netz täuscht. Findet er keine, findet vielleicht ein anderer Angriff eine.</translation>
    </message>
    <message>
        <source>Begin from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Best certificate</source>
        <translation>Bestes Zertifikat</translation>
    </message>
    <message>
        <source>CIFAR-10, input-Hessian penalty</source>
        <translation>CIFAR-10, Hesse-Strafterm</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Density by formula</source>
        <translation>Dichte als Formel</translation>
    </message>
    <message>
        <source>Each unit learns a bias. Without one, two layers learn no odd frequency but the first.</source>
        <translation>Jede Einheit lernt einen Bias. Ohne ihn lernen zwei Schichten keine ungerade Frequenz außer der ersten.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Folder of a finished run of the same network: its weights are those that this one begins with, but for the last layer where the number of classes is another. Empty: the seed draws them.</source>
        <translation>Ordner eines fertigen Laufs mit demselben Netz: Mit seinen Gewichten beginnt dieser Lauf, bis auf die letzte Schicht, wo die Zahl der Klassen eine andere ist. Leer: Der Startwert zieht sie.</translation>
    </message>
    <message>
        <source>For most points both agree. For the others nobody knows: the attack found nothing, and the bound is too coarse to prove that there is nothing. The plot calls this area unknown.</source>
        <translation>Bei den meisten Punkten sind sich beide einig. Bei den anderen weiß es niemand: Der Angriff fand nichts, und die Schranke ist zu grob, um zu beweisen, dass da nichts ist. Das Diagramm nennt diese Fläche unbekannt.</translation>
    </message>
    <message>
        <source>Frozen operations</source>
        <translation>Eingefrorene Operationen</translation>
    </message>
    <message>
        <source>Here both are nearly at their end already, so little is left between them.</source>
        <translation>Hier sind beide schon fast an ihrem Ende, also bleibt wenig zwischen ihnen.</translation>
    </message>
    <message>
        <source>Here the bound is so coarse that it proves little, although the network withstands the attack.</source>
        <translation>Hier ist die Schranke so grob, dass sie wenig beweist, obwohl das Netz dem Angriff standhält.</translation>
    </message>
    <message>
        <source>Here the penalty made the network easier to prove. That is so for pictures as well, where every pixel carries a little of the slope.</source>
        <translation>Hier hat der Strafterm den Beweis für das Netz leichter gemacht. So ist es auch bei Bildern, wo jedes Pixel ein wenig der Steigung trägt.</translation>
    </message>
    <message>
        <source>Here the two meet: attack and proof agree on nearly every point. That is rare.</source>
        <translation>Hier treffen sich beide: Angriff und Beweis sind sich bei fast jedem Punkt einig. Das ist selten.</translation>
    </message>
    <message>
        <source>How many of the points that PGD leaves right are certified?</source>
        <translation>Wie viele der Punkte, die PGD richtig lässt, sind zertifiziert?</translation>
    </message>
    <message>
        <source>Layers of ReLU units; the outer weights are ±1 and stay.</source>
        <translation>Schichten aus ReLU-Einheiten; die äußeren Gewichte sind ±1 und bleiben.</translation>
    </message>
    <message>
        <source>Learns and tests the samples of these classes alone: their names, or their numbers from 0, with commas between them. Empty: all.</source>
        <translation>Lernt und testet nur die Beispiele dieser Klassen: ihre Namen oder ihre Nummern ab 0, mit Kommas dazwischen. Leer: alle.</translation>
    </message>
    <message>
        <source>Length of a step relative to the gradient. Beyond about 5.7/n two layers diverge, deeper networks sooner.</source>
        <translation>Länge eines Schritts im Verhältnis zum Gradienten. Über etwa 5.7/n divergieren zwei Schichten, tiefere Netze früher.</translation>
    </message>
    <message>
        <source>Less than half of all points: a proof is hard.</source>
        <translation>Weniger als die Hälfte aller Punkte: Ein Beweis ist schwer.</translation>
    </message>
    <message>
        <source>Less: attack and certificate both come down.</source>
        <translation>Weniger: Angriff und Zertifikat kommen beide herunter.</translation>
    </message>
    <message>
        <source>Linear bounds</source>
        <translation>Lineare Schranken</translation>
    </message>
    <message>
        <source>More.</source>
        <translation>Mehr.</translation>
    </message>
    <message>
        <source>Most, but not all.</source>
        <translation>Die meisten, aber nicht alle.</translation>
    </message>
    <message>
        <source>No: most of the gain stays unknown.</source>
        <translation>Nein: Das meiste vom Gewinn bleibt unbekannt.</translation>
    </message>
    <message>
        <source>Nothing was found: is nothing there?</source>
        <translation>Nichts gefunden: Ist da auch nichts?</translation>
    </message>
    <message>
        <source>Now the same network with a strong Hessian penalty. It withstands the attack with ε = 0.1 much better.</source>
        <translation>Nun dasselbe Netz mit einem starken Hesse-Strafterm. Es hält dem Angriff mit ε = 0.1 viel besser stand.</translation>
    </message>
    <message>
        <source>Second-order expansion</source>
        <translation>Entwicklung zweiter Ordnung</translation>
    </message>
    <message>
        <source>The border moved away from the points, so attacks fail. But between the points the network still turns, and a bound over the whole ball sees all of that. More robust is not the same as more provable. With pictures it is different: there the penalty makes most of the gain provable too.</source>
        <translation>Die Grenze ist von den Punkten weggerückt, also scheitern Angriffe. Aber zwischen den Punkten biegt sich das Netz noch immer, und eine Schranke über die ganze Kugel sieht all das. Robuster ist nicht dasselbe wie besser beweisbar. Bei Bildern ist es anders: Dort macht der Strafterm auch das meiste vom Gewinn beweisbar.</translation>
    </message>
    <message>
        <source>The bound follows the network through its layers, and each unit is held between two lines, or two parabolas, over all that it can meet in the ball. In a larger ball a unit meets more, and the lines lie further apart.</source>
        <translation>Die Schranke folgt dem Netz durch seine Schichten, und jede Einheit wird zwischen zwei Geraden oder zwei Parabeln gehalten, über alles, was ihr in der Kugel begegnen kann. In einer größeren Kugel begegnet einer Einheit mehr, und die Geraden liegen weiter auseinander.</translation>
    </message>
    <message>
        <source>The first so many operations, as Edit layers … numbers them, keep the weights that they begin with; 0: all learn.</source>
        <translation>So viele der ersten Operationen, wie „Schichten bearbeiten …“ sie nummeriert, behalten die Gewichte, mit denen sie beginnen; 0: Alle lernen.</translation>
    </message>
    <message>
        <source>The network learns two moons. Afterwards the points that PGD leaves right are counted, and the points that are certified, both with ε = 0.05.</source>
        <translation>Das Netz lernt zwei Monde. Danach werden die Punkte gezählt, die PGD richtig lässt, und die Punkte, die zertifiziert sind, beides mit ε = 0.05.</translation>
    </message>
    <message>
        <source>The robustness curve has **two edges**. The upper one is what attacks leave: the truth cannot be above it. The lower one is what certificates prove: the truth cannot be below it. Whatever lies between is *unknown*.</source>
        <translation>Die Robustheitskurve hat **zwei Ränder**. Der obere ist, was Angriffe übrig lassen: Die Wahrheit kann nicht darüber liegen. Der untere ist, was Zertifikate beweisen: Die Wahrheit kann nicht darunter liegen. Was dazwischen liegt, ist *unbekannt*.</translation>
    </message>
    <message>
        <source>What can be proven?</source>
        <translation>Was lässt sich beweisen?</translation>
    </message>
    <message>
        <source>What is proven falls faster than what the attack leaves. Far out, where the attack has broken everything, the two would meet again, at 0.</source>
        <translation>Was bewiesen ist, fällt schneller als das, was der Angriff übrig lässt. Weit draußen, wo der Angriff alles gebrochen hat, würden sich beide wieder treffen, bei 0.</translation>
    </message>
    <message>
        <source>What was changed in the drawn graph: class 12 2; part 5 train; join 3 70; cut 4 8. It is done with the mouse in the tab Graph.</source>
        <translation>Was am gezogenen Graphen geändert wurde: class 12 2; part 5 train; join 3 70; cut 4 8. Das geschieht mit der Maus im Reiter Graph.</translation>
    </message>
    <message>
        <source>What you have seen</source>
        <translation>Was Sie gesehen haben</translation>
    </message>
    <message>
        <source>With ε = 0.1, is more unknown than with ε = 0.05, or less?</source>
        <translation>Ist mit ε = 0.1 mehr unbekannt als mit ε = 0.05 oder weniger?</translation>
    </message>
    <message>
        <source>With ε = 0.1: does what is certified grow as much as what withstands the attack?</source>
        <translation>Mit ε = 0.1: Wächst das, was zertifiziert ist, ebenso sehr wie das, was dem Angriff standhält?</translation>
    </message>
    <message>
        <source>Yes, or more: less bend, easier proof.</source>
        <translation>Ja, oder mehr: weniger Krümmung, leichterer Beweis.</translation>
    </message>
    <message>
        <source>begun from</source>
        <translation>begonnen mit</translation>
    </message>
    <message>
        <source>certified accuracy</source>
        <translation>zertifizierte Genauigkeit</translation>
    </message>
    <message>
        <source>density p(θ)</source>
        <translation>Dichte p(θ)</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>%1 is %2; it must be none, quick or all</source>
        <translation>%1 ist %2; es muss none, quick oder all sein</translation>
    </message>
    <message>
        <source>Fall</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>L2 radius of the ball in which the class shall be proven.</source>
        <translation>L2-Radius der Kugel, in der die Klasse bewiesen werden soll.</translation>
    </message>
    <message>
        <source>Penalise</source>
        <translation>Bestraft wird</translation>
    </message>
    <message>
        <source>Products with Q spent on finding the direction of its largest eigenvalue, beginning at the gradient.</source>
        <translation>Produkte mit Q, um die Richtung seines größten Eigenwerts zu finden, beginnend beim Gradienten.</translation>
    </message>
    <message>
        <source>Random vectors per step that the intervals of hidden units are estimated with. 0: one vector for each input, which is exact and slow.</source>
        <translation>Zufallsvektoren je Schritt, mit denen die Intervalle der verborgenen Einheiten geschätzt werden. 0: ein Vektor für jede Eingabe, was genau und langsam ist.</translation>
    </message>
    <message>
        <source>Second-order bound of the margin</source>
        <translation>Schranke zweiter Ordnung des Abstands der Klassen</translation>
    </message>
    <message>
        <source>Trains for what the certificate second-order can prove at the radius ε (L2, pixels in [0,1]): the margin m of the label over the nearest other class, less how far its slope and the bends of all units on their intervals can make it fall. The main terms of that bound, and no proof; the certificate is computed when the network is evaluated.</source>
        <translation>Trainiert für das, was das Zertifikat second-order beim Radius ε beweisen kann (L2, Pixel in [0,1]): den Abstand m der richtigen Klasse zur nächsten anderen, vermindert um das, was seine Steigung und die Biegungen aller Einheiten auf ihren Intervallen ihn fallen lassen können. Die Hauptterme dieser Schranke und kein Beweis; das Zertifikat wird beim Auswerten des Netzes berechnet.</translation>
    </message>
    <message>
        <source>about 2 plain steps</source>
        <translation>etwa 2 gewöhnliche Schritte</translation>
    </message>
    <message>
        <source>about 3 to 4 plain steps with one product</source>
        <translation>etwa 3 bis 4 gewöhnliche Schritte mit einem Produkt</translation>
    </message>
    <message>
        <source>about 5.5 plain steps</source>
        <translation>etwa 5.5 gewöhnliche Schritte</translation>
    </message>
    <message>
        <source>margin: the loss of the margin that is left in the ball. fall: how far the margin can fall there, whatever it is.</source>
        <translation>Abstand: der Verlust des Abstands, der in der Kugel übrig ist. Fall: wie weit der Abstand dort fallen kann, wie groß er auch ist.</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, and should be a number from %3 to %4; set RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT for each process, or none of them</source>
        <translation>Die Variable %1 ist „%2“, soll aber eine Zahl von %3 bis %4 sein; setzen Sie RANK, WORLD_SIZE, MASTER_ADDR und MASTER_PORT für jeden Prozess, oder keine davon</translation>
    </message>
    <message>
        <source>the variable MASTER_ADDR is not set; set it to the machine on which the process of RANK 0 runs</source>
        <translation>Die Variable MASTER_ADDR ist nicht gesetzt; setzen Sie sie auf den Rechner, auf dem der Prozess mit RANK 0 läuft</translation>
    </message>
    <message>
        <source>this program was built without Gloo, so it trains in one process; install libgloo-dev and build it again, or start it without RANK and WORLD_SIZE</source>
        <translation>Dieses Programm wurde ohne Gloo gebaut und trainiert deshalb in einem Prozess; installieren Sie libgloo-dev und bauen Sie es neu, oder starten Sie es ohne RANK und WORLD_SIZE</translation>
    </message>
    <message>
        <source>cannot listen at port %1 for the other processes of this run; choose another MASTER_PORT</source>
        <translation>An Port %1 lassen sich die anderen Prozesse dieses Laufs nicht erwarten; wählen Sie einen anderen MASTER_PORT</translation>
    </message>
    <message>
        <source>rank 0 of this run does not answer at %1; MASTER_ADDR and MASTER_PORT must name its machine and a port that is free there</source>
        <translation>Rang 0 dieses Laufs antwortet nicht bei %1; MASTER_ADDR und MASTER_PORT müssen seinen Rechner nennen und einen Port, der dort frei ist</translation>
    </message>
    <message>
        <source>what answers at %1 is no process of this run; choose another MASTER_PORT</source>
        <translation>Was bei %1 antwortet, ist kein Prozess dieses Laufs; wählen Sie einen anderen MASTER_PORT</translation>
    </message>
    <message>
        <source>only %1 of the %2 processes of this run have come to %3; start one for each RANK from 0, or set a smaller WORLD_SIZE</source>
        <translation>Nur %1 der %2 Prozesse dieses Laufs haben sich bei %3 gemeldet; starten Sie einen für jeden RANK ab 0, oder setzen Sie WORLD_SIZE kleiner</translation>
    </message>
    <message>
        <source>the processes of this run cannot reach each other from %1; name the network between them in GLOO_SOCKET_IFNAME</source>
        <translation>Die Prozesse dieses Laufs erreichen einander nicht von %1 aus; nennen Sie das Netzwerk zwischen ihnen in GLOO_SOCKET_IFNAME</translation>
    </message>
    <message>
        <source>the connection to rank 0 of this run at %1 broke off</source>
        <translation>Die Verbindung zu Rang 0 dieses Laufs bei %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (rank %1 shows no sign of life)</source>
        <translation>Dieser Lauf hat einen seiner Prozesse verloren (Rang %1 gibt kein Lebenszeichen)</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (the connection to rank %1 is lost)</source>
        <translation>Dieser Lauf hat einen seiner Prozesse verloren (die Verbindung zu Rang %1 ist abgebrochen)</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (the connection to one of them is lost)</source>
        <translation>Dieser Lauf hat einen seiner Prozesse verloren (die Verbindung zu einem von ihnen ist abgebrochen)</translation>
    </message>
    <message>
        <source>this run has lost one of its processes (rank %1: %2)</source>
        <translation>Dieser Lauf hat einen seiner Prozesse verloren (Rang %1: %2)</translation>
    </message>
    <message>
        <source>only runs of the lab &apos;classifier&apos; can be trained by several processes; start this one without RANK and WORLD_SIZE</source>
        <translation>Nur Läufe des Labors „classifier“ können von mehreren Prozessen trainiert werden; starten Sie diesen ohne RANK und WORLD_SIZE</translation>
    </message>
    <message>
        <source>on a GPU one process trains a run; choose the device &apos;cpu&apos;, or start it without RANK and WORLD_SIZE</source>
        <translation>Auf einer GPU trainiert ein einziger Prozess einen Lauf; wählen Sie das Gerät „cpu“, oder starten Sie ihn ohne RANK und WORLD_SIZE</translation>
    </message>
    <message>
        <source>the regularizer &apos;%1&apos; compares the samples of a batch with each other, so that several processes cannot share the batch; start it without RANK and WORLD_SIZE</source>
        <translation>Der Regularisierer „%1“ vergleicht die Beispiele eines Batches miteinander, deshalb können sich nicht mehrere Prozesse den Batch teilen; starten Sie ohne RANK und WORLD_SIZE</translation>
    </message>
    <message>
        <source>rank %1 has read other training data than rank 0; give all processes the same data set</source>
        <translation>Rang %1 hat andere Trainingsdaten gelesen als Rang 0; geben Sie allen Prozessen denselben Datensatz</translation>
    </message>
    <message>
        <source>Processor threads that compute; 0: OMP_NUM_THREADS, else as many as were measured to be fastest here, else all usable cores but one. The last digits of a curve depend on it.</source>
        <translation>Rechnende Prozessor-Threads; 0: OMP_NUM_THREADS, sonst so viele, wie hier als schnellste Zahl gemessen wurden, sonst alle nutzbaren Kerne außer einem. Die letzten Stellen einer Kurve hängen davon ab.</translation>
    </message>
    <message>
        <source>this run was trained by one process and goes on with %1 processes, so the last digits of its numbers will differ</source>
        <translation>Diesen Lauf hat ein Prozess trainiert, und er geht mit %1 Prozessen weiter; die letzten Stellen seiner Zahlen werden deshalb abweichen</translation>
    </message>
    <message>
        <source>this run was trained by %1 processes and goes on with one process, so the last digits of its numbers will differ</source>
        <translation>Diesen Lauf haben %1 Prozesse trainiert, und er geht mit einem Prozess weiter; die letzten Stellen seiner Zahlen werden deshalb abweichen</translation>
    </message>
    <message>
        <source>this run was trained by %1 processes and goes on with %2 processes, so the last digits of its numbers will differ</source>
        <translation>Diesen Lauf haben %1 Prozesse trainiert, und er geht mit %2 Prozessen weiter; die letzten Stellen seiner Zahlen werden deshalb abweichen</translation>
    </message>
</context>
<context>
    <name>hessianlab::AnimationDialog</name>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Map of the plane</source>
        <translation>Karte der Ebene</translation>
    </message>
    <message>
        <source>Loss along a line</source>
        <translation>Verlust entlang einer Geraden</translation>
    </message>
    <message>
        <source>Loss over a plane</source>
        <translation>Verlust über einer Ebene</translation>
    </message>
    <message>
        <source>First layer&apos;s weights</source>
        <translation>Gewichte der ersten Schicht</translation>
    </message>
    <message>
        <source>Animated picture (WebP)</source>
        <translation>Bewegtes Bild (WebP)</translation>
    </message>
    <message>
        <source>Numbered pictures (PNG)</source>
        <translation>Nummerierte Bilder (PNG)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>As it is chosen in the view: layer, sample, directions</source>
        <translation>Wie in der Ansicht gewählt: Ebene, Beispiel, Richtungen</translation>
    </message>
    <message>
        <source>&amp;Frames</source>
        <translation>&amp;Einzelbilder</translation>
    </message>
    <message>
        <source>Moments of the training whose weights are kept, evenly chosen</source>
        <translation>Zeitpunkte des Trainings, deren Gewichte aufbewahrt sind, gleichmäßig gewählt</translation>
    </message>
    <message>
        <source>&amp;Each for</source>
        <translation>&amp;Jedes für</translation>
    </message>
    <message>
        <source>How long each frame is shown</source>
        <translation>Wie lange jedes Einzelbild zu sehen ist</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Of each frame</source>
        <translation>Jedes Einzelbilds</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>WebP plays in browsers and slides; numbered pictures can be put together by any program for films</source>
        <translation>WebP läuft in Browsern und Folien; nummerierte Bilder setzt jedes Filmprogramm zusammen</translation>
    </message>
    <message>
        <source>The frames are shown here while they are drawn.</source>
        <translation>Die Einzelbilder sind hier zu sehen, während sie gezeichnet werden.</translation>
    </message>
    <message>
        <source>The network is not there yet.</source>
        <translation>Das Netz ist noch nicht da.</translation>
    </message>
    <message>
        <source>Only points of the plane have a map.</source>
        <translation>Nur Punkte der Ebene haben eine Karte.</translation>
    </message>
    <message>
        <source>The weights of two inputs are no pictures.</source>
        <translation>Die Gewichte zweier Eingaben sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are no two moments yet: train the network first.</source>
        <translation>Es gibt noch keine zwei Zeitpunkte: Trainieren Sie zuerst das Netz.</translation>
    </message>
    <message>
        <source>%1 of %2 moments that are kept, %3 s</source>
        <translation>%1 von %2 aufbewahrten Zeitpunkten, %3 s</translation>
    </message>
    <message>
        <source>Numbered pictures have no speed of their own</source>
        <translation>Nummerierte Bilder haben keine eigene Geschwindigkeit</translation>
    </message>
    <message>
        <source>An animation is being made</source>
        <translation>Eine Animation entsteht gerade</translation>
    </message>
    <message>
        <source>Asks where</source>
        <translation>Fragt, wohin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save the animation</source>
        <translation>Die Animation speichern</translation>
    </message>
    <message>
        <source>Animated picture (*.webp)</source>
        <translation>Bewegtes Bild (*.webp)</translation>
    </message>
    <message>
        <source>Folder for the frames</source>
        <translation>Ordner für die Einzelbilder</translation>
    </message>
    <message>
        <source>The animation was cancelled.</source>
        <translation>Die Animation wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::AnimationJob</name>
    <message>
        <source>The run was reset before its moments were drawn.</source>
        <translation>Der Lauf wurde zurückgesetzt, bevor seine Zeitpunkte gezeichnet waren.</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone; choose an empty folder.</source>
        <translation>%1 gibt es schon und blieb unberührt; wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>No moment could be drawn.</source>
        <translation>Kein Zeitpunkt ließ sich zeichnen.</translation>
    </message>
    <message>
        <source>one frame</source>
        <translation>ein Einzelbild</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Einzelbild</numerusform>
            <numerusform>%n Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>The animation could not be put together.</source>
        <translation>Die Animation ließ sich nicht zusammensetzen.</translation>
    </message>
    <message>
        <source>Saved %1 with %2</source>
        <translation>%1 mit %2 gespeichert</translation>
    </message>
</context>
<context>
    <name>hessianlab::AttackChooser</name>
    <message>
        <source>
Costs %1.</source>
        <translation>
Kostet %1.</translation>
    </message>
    <message>
        <source>No attack ▾</source>
        <translation>Kein Angriff ▾</translation>
    </message>
    <message>
        <source>%1 attacks ▾</source>
        <translation>%1 Angriffe ▾</translation>
    </message>
    <message>
        <source>Attacks of an evaluation%1. A sample counts as robust if none of them breaks it.</source>
        <translation>Angriffe einer Auswertung%1. Ein Beispiel gilt als robust, wenn keiner davon es bricht.</translation>
    </message>
    <message>
        <source>No attack is chosen</source>
        <translation>Es ist kein Angriff gewählt</translation>
    </message>
    <message>
        <source>Attacks: </source>
        <translation>Angriffe: </translation>
    </message>
</context>
<context>
    <name>hessianlab::AttackSettings</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>hessianlab::BoundPanel</name>
    <message>
        <source>&amp;Prior variance λ</source>
        <translation>&amp;A-priori-Varianz λ</translation>
    </message>
    <message>
        <source>How far from where the training began weights may be without surprise. The bound holds for all values of the slider at once, so you may choose the one that you like best</source>
        <translation>Wie weit Gewichte ohne Überraschung vom Anfang des Trainings entfernt sein dürfen. Die Schranke gilt für alle Werte des Reglers zugleich, Sie dürfen also den wählen, der Ihnen am besten gefällt</translation>
    </message>
    <message>
        <source>Bound on the error of drawn weights</source>
        <translation>Schranke für den Fehler gezogener Gewichte</translation>
    </message>
    <message>
        <source>prior variance λ</source>
        <translation>A-priori-Varianz λ</translation>
    </message>
    <message>
        <source>share of mistakes</source>
        <translation>Anteil der Fehler</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>With probability 95 %, weights drawn around the trained ones err on new samples at most as often as the bound says: their training error, measured, plus a root that pays for how far they have come from where the training began. From 1 on it says nothing: it is vacuous</source>
        <translation>Mit einer Wahrscheinlichkeit von 95 % irren Gewichte, die um die trainierten herum gezogen werden, bei neuen Beispielen höchstens so oft, wie die Schranke sagt: ihr gemessener Trainingsfehler plus eine Wurzel, die dafür bezahlt, wie weit sie vom Anfang des Trainings gekommen sind. Ab 1 sagt sie nichts: Sie ist leer</translation>
    </message>
    <message>
        <source>the root</source>
        <translation>die Wurzel</translation>
    </message>
    <message>
        <source>training error of drawn weights</source>
        <translation>Trainingsfehler gezogener Gewichte</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Drawing weights …</source>
        <translation>Gewichte werden gezogen …</translation>
    </message>
    <message>
        <source>It is vacuous: it says nothing.</source>
        <translation>Sie ist leer: Sie sagt nichts.</translation>
    </message>
    <message>
        <source>So at most %1 of new samples, with probability 95 %.</source>
        <translation>Also höchstens %1 der neuen Beispiele, mit einer Wahrscheinlichkeit von 95 %.</translation>
    </message>
    <message>
        <source>Training error of drawn weights: %1 (%2 … %3, %4 draws; of the trained ones %5). KL = %6: ½ (%7 for their width, %8 for their distance, %9 for their volume), %10 weights, %11 samples.</source>
        <translation>Trainingsfehler gezogener Gewichte: %1 (%2 … %3, %4 Ziehungen; der trainierten %5). KL = %6: ½ (%7 für ihre Breite, %8 für ihren Abstand, %9 für ihr Volumen), %10 Gewichte, %11 Beispiele.</translation>
    </message>
    <message>
        <source>Bound: %1 + %2 = %3.</source>
        <translation>Schranke: %1 + %2 = %3.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ChangesNote</name>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Train with the settings as they are, from the first step to the last</source>
        <translation>Mit den Einstellungen trainieren, wie sie sind, vom ersten Schritt bis zum letzten</translation>
    </message>
    <message>
        <source>While it trains: %1.</source>
        <translation>Während des Trainings: %1.</translation>
    </message>
</context>
<context>
    <name>hessianlab::CheckReport</name>
    <message>
        <source>&amp;Run checks</source>
        <translation>&amp;Prüfungen starten</translation>
    </message>
    <message>
        <source>Can this evaluation be trusted?</source>
        <translation>Ist dieser Auswertung zu trauen?</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run whose last evaluation is judged</source>
        <translation>Lauf, dessen letzte Auswertung beurteilt wird</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the report as text</source>
        <translation>Den Bericht als Text kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>An evaluation is under way; the bar shows how far it is</source>
        <translation>Eine Auswertung läuft; der Balken zeigt, wie weit sie ist</translation>
    </message>
    <message>
        <source>Only the present network can be checked here; for a run folder use hessianlab-cli evaluate</source>
        <translation>Hier lässt sich nur das jetzige Netz prüfen; für den Ordner eines Laufs gibt es hessianlab-cli evaluate</translation>
    </message>
    <message>
        <source>Attack the network as it is now with the attacks of the Robustness tab, then ask whether they can be trusted</source>
        <translation>Das Netz, wie es jetzt ist, mit den Angriffen des Reiters Robustheit angreifen und dann fragen, ob ihnen zu trauen ist</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>misst …</translation>
    </message>
</context>
<context>
    <name>hessianlab::CircleTab</name>
    <message>
        <source>Target and prediction around the circle</source>
        <translation>Ziel und Vorhersage rund um den Kreis</translation>
    </message>
    <message>
        <source>angle θ (radians)</source>
        <translation>Winkel θ (Bogenmaß)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reading the network …</source>
        <translation>Das Netz wird gelesen …</translation>
    </message>
    <message>
        <source>step %1 · mean (f − y)² all around: %2</source>
        <translation>Schritt %1 · Mittel von (f − y)² ringsum: %2</translation>
    </message>
    <message>
        <source>What the network answers at each angle, what it should, and what a network of infinitely many units would after as many steps from f = 0: there the training is that of a fixed kernel. The larger the scale τ, the nearer the two are</source>
        <translation>Was das Netz bei jedem Winkel antwortet, was es sollte, und was ein Netz aus unendlich vielen Einheiten nach ebenso vielen Schritten ab f = 0 antworten würde: Dort ist das Training das eines festen Kerns. Je größer der Maßstab τ, desto näher liegen beide</translation>
    </message>
    <message>
        <source>target y</source>
        <translation>Ziel y</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>infinitely many units</source>
        <translation>unendlich viele Einheiten</translation>
    </message>
    <message>
        <source>prediction f</source>
        <translation>Vorhersage f</translation>
    </message>
    <message>
        <source>P&amp;ieces</source>
        <translation>S&amp;tücke</translation>
    </message>
    <message>
        <source>In how many equal pieces the circle is cut, each with a density of its own</source>
        <translation>In wie viele gleiche Stücke der Kreis geteilt ist, jedes mit einer eigenen Dichte</translation>
    </message>
    <message>
        <source> · furthest from infinitely many units: %1</source>
        <translation> · größter Abstand von unendlich vielen Einheiten: %1</translation>
    </message>
    <message>
        <source>or &amp;density</source>
        <translation>oder Di&amp;chte</translation>
    </message>
    <message>
        <source>How densely the points lie, as a formula of the angle θ (or theta), above 0 all around: + − × ÷ as in 1 + 0.5 cos(2θ), ^, π, sin, cos, exp, log, sqrt, abs. Empty: in pieces. Errors are then measured in sixths of the circle</source>
        <translation>Wie dicht die Punkte liegen, als Formel im Winkel θ (oder theta), ringsum über 0: + − × ÷ wie in 1 + 0.5 cos(2θ), ^, π, sin, cos, exp, log, sqrt, abs. Leer: in Stücken. Mit einer Formel werden Fehler in Sechsteln des Kreises gemessen</translation>
    </message>
</context>
<context>
    <name>hessianlab::ClassTable</name>
    <message>
        <source>Accuracy of each class</source>
        <translation>Genauigkeit jeder Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>Unter Angriff</translation>
    </message>
    <message>
        <source>Of this class, among those that were asked about</source>
        <translation>Aus dieser Klasse, unter den gefragten</translation>
    </message>
    <message>
        <source>How many the network gets right as they are</source>
        <translation>Wie viele das Netz unverändert richtig erkennt</translation>
    </message>
    <message>
        <source>How many it gets right whatever the attack does to them within ε</source>
        <translation>Wie viele es richtig erkennt, was auch immer der Angriff innerhalb von ε mit ihnen macht</translation>
    </message>
    <message>
        <source>95 % interval: where the share of the whole class lies, as far as these samples tell (Wilson); few samples tell little</source>
        <translation>95-%-Intervall: wo der Anteil der ganzen Klasse liegt, soweit diese Beispiele es sagen (Wilson); wenige Beispiele sagen wenig</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>hessianlab::ColorKey</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>hessianlab::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>Type what you look for: a view, a setting, a run, a lesson, a command</source>
        <translation>Ansicht, Einstellung, Lauf, Lektion oder Befehl suchen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonCurves</name>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>What the horizontal axes count: steps, epochs, or seconds of training</source>
        <translation>Was die waagrechten Achsen zählen: Schritte, Epochen oder Sekunden des Trainings</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Messgröße</translation>
    </message>
    <message>
        <source>&amp;against</source>
        <translation>&amp;über</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>Unterschied zu %1</translation>
    </message>
    <message>
        <source>Tick a run in the list</source>
        <translation>Kreuzen Sie in der Liste einen Lauf an</translation>
    </message>
    <message>
        <source>Tick two runs in the list: here stands how far the others are from the first</source>
        <translation>Kreuzen Sie in der Liste zwei Läufe an: Hier steht, wie weit die anderen vom ersten abweichen</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonPictures</name>
    <message>
        <source>Belief, %</source>
        <translation>Überzeugung, %</translation>
    </message>
    <message>
        <source>How the adversarial pictures are made. Norm and ε stand in the bar of the main window</source>
        <translation>Wie die angegriffenen Bilder entstehen. Norm und ε stehen in der Leiste des Hauptfensters</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>&amp;Angriff</translation>
    </message>
    <message>
        <source>Networks that have answered</source>
        <translation>Netze, die geantwortet haben</translation>
    </message>
    <message>
        <source>Points of the plane have no pictures: the Map tab shows where they lie.</source>
        <translation>Punkte der Ebene haben keine Bilder: Der Reiter Karte zeigt, wo sie liegen.</translation>
    </message>
    <message>
        <source>This laboratory has no pictures.</source>
        <translation>Dieses Labor hat keine Bilder.</translation>
    </message>
    <message>
        <source>It learned other data than %1, so this sample is another picture there.</source>
        <translation>Er lernte andere Daten als %1, also ist dieses Beispiel dort ein anderes Bild.</translation>
    </message>
    <message>
        <source>%1, ε = %2</source>
        <translation>%1, ε = %2</translation>
    </message>
    <message>
        <source>attacking …</source>
        <translation>greift an …</translation>
    </message>
    <message>
        <source>Its network is gone.</source>
        <translation>Sein Netz ist fort.</translation>
    </message>
    <message>
        <source>at step %1</source>
        <translation>bei Schritt %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonRobustness</name>
    <message>
        <source>How the attacks were measured</source>
        <translation>Wie die Angriffe gemessen wurden</translation>
    </message>
    <message>
        <source>All evaluations of these runs are in this norm</source>
        <translation>Alle Auswertungen dieser Läufe sind in dieser Norm</translation>
    </message>
    <message>
        <source>Size of the attack that the table below speaks of; a click on a point chooses it, too</source>
        <translation>Größe des Angriffs, von der die Tabelle darunter spricht; auch ein Klick auf einen Punkt wählt sie</translation>
    </message>
    <message>
        <source>&amp;Norm</source>
        <translation>&amp;Norm</translation>
    </message>
    <message>
        <source>Table at &amp;ε</source>
        <translation>Tabelle bei &amp;ε</translation>
    </message>
    <message>
        <source>Accuracy under attack, bars of 95 %</source>
        <translation>Genauigkeit unter Angriff, Balken von 95 %</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>None of the ticked runs was attacked yet: the Robustness tab does it</source>
        <translation>Noch wurde keiner der angekreuzten Läufe angegriffen: Das tut der Reiter Robustheit</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Tick two runs that were attacked on the same samples</source>
        <translation>Kreuzen Sie zwei Läufe an, die auf denselben Beispielen angegriffen wurden</translation>
    </message>
    <message>
        <source>Runs on the same samples</source>
        <translation>Läufe auf denselben Beispielen</translation>
    </message>
    <message>
        <source>Difference from %1 on the same samples, bars of 95 %</source>
        <translation>Unterschied zu %1 auf denselben Beispielen, Balken von 95 %</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Unterschied, Prozentpunkte</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Only it withstands</source>
        <translation>Nur er übersteht</translation>
    </message>
    <message>
        <source>Only %1 withstands</source>
        <translation>Nur %1 übersteht</translation>
    </message>
    <message>
        <source>p (McNemar)</source>
        <translation>p (McNemar)</translation>
    </message>
    <message>
        <source>How likely so uneven a count is if both are equally good (McNemar&apos;s exact test)</source>
        <translation>Wie wahrscheinlich eine so ungleiche Zahl ist, wenn beide gleich gut sind (exakter Test von McNemar)</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>⚠ attacked differently: %1</source>
        <translation>⚠ verschieden angegriffen: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two ways of attacking</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was attacked with other weights than it has now</source>
        <translation>%1 wurde mit anderen Gewichten angegriffen, als er jetzt hat</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonTable</name>
    <message>
        <source>One row for runs that differ in the &amp;seed alone</source>
        <translation>Eine Zeile für Läufe, die sich nur im &amp;Startwert unterscheiden</translation>
    </message>
    <message>
        <source>Settings and results of the runs</source>
        <translation>Einstellungen und Ergebnisse der Läufe</translation>
    </message>
    <message>
        <source>On the samples that both were attacked on: the difference of the accuracies with its 95 % interval, how many samples only the first and only the second withstood, and how likely so uneven a count is if both are equally good (McNemar&apos;s exact test)</source>
        <translation>Auf den Beispielen, bei denen beide angegriffen wurden: der Unterschied der Genauigkeiten mit seinem 95-%-Intervall, wie viele Beispiele nur der erste und nur der zweite überstand, und wie wahrscheinlich eine so ungleiche Zahl ist, wenn beide gleich gut sind (exakter Test von McNemar)</translation>
    </message>
    <message>
        <source>With the mean over the seeds, and the standard deviation behind ±</source>
        <translation>Mit dem Mittel über die Startwerte und der Standardabweichung hinter ±</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>am besten %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared sample by sample: %3</source>
        <translation>%1 und %2 lassen sich nicht Beispiel für Beispiel vergleichen: %3</translation>
    </message>
    <message>
        <source>%1 minus %2: %3 points at ε = %4 (95 %: %5 … %6). Of %7 samples only the first is right on %8, only the second on %9, p = %10</source>
        <translation>%1 minus %2: %3 Prozentpunkte bei ε = %4 (95 %: %5 … %6). Von %7 Beispielen ist nur das erste bei %8 richtig, nur das zweite bei %9, p = %10</translation>
    </message>
    <message>
        <source>Accuracy under attack, %1</source>
        <translation>Genauigkeit unter Angriff, %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::ComparisonWindow</name>
    <message>
        <source>Comparison of one run</source>
        <translation>Vergleich eines Laufs</translation>
    </message>
    <message numerus="yes">
        <source>Comparison of %n runs</source>
        <translation>
            <numerusform>Vergleich von %n Lauf</numerusform>
            <numerusform>Vergleich von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>C&amp;urves</source>
        <translation>&amp;Kurven</translation>
    </message>
    <message>
        <source>&amp;Robustness</source>
        <translation>&amp;Robustheit</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Drawn runs</source>
        <translation>&amp;Gezeichnete Läufe</translation>
    </message>
    <message>
        <source>Tick what is drawn (Space). The others are compared with the first that is ticked</source>
        <translation>Kreuzen Sie an, was gezeichnet wird (Leertaste). Die anderen werden mit dem ersten angekreuzten verglichen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Plots, pictures and tables of this page as files (Ctrl+Shift+E: with all choices)</source>
        <translation>Kurven, Bilder und Tabellen dieser Seite als Dateien (Strg+Umschalt+E: mit allen Möglichkeiten)</translation>
    </message>
</context>
<context>
    <name>hessianlab::ConfusionMatrix</name>
    <message>
        <source>Which class is taken for which</source>
        <translation>Welche Klasse für welche gehalten wird</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 recognised: %2</source>
        <translation>%1 erkannt: %2</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3</source>
        <translation>%1 für %2 gehalten: %3</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source>; most often wrong: </source>
        <translation>; am häufigsten falsch: </translation>
    </message>
    <message>
        <source>taken for</source>
        <translation>gehalten für</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
</context>
<context>
    <name>hessianlab::ConfusionTab</name>
    <message>
        <source>Sho&amp;w all samples</source>
        <translation>&amp;Alle Beispiele zeigen</translation>
    </message>
    <message>
        <source>Each row holds the test samples of one class, each column what the network takes them for. The diagonal is right.</source>
        <translation>Jede Zeile enthält die Testbeispiele einer Klasse, jede Spalte, wofür das Netz sie hält. Die Diagonale ist richtig.</translation>
    </message>
    <message>
        <source>Let go of the cell: all views show every sample again (Escape)</source>
        <translation>Die Zelle loslassen: Alle Ansichten zeigen wieder jedes Beispiel (Esc)</translation>
    </message>
    <message>
        <source>step %1 · %2 of %3 test samples right, %4</source>
        <translation>Schritt %1 · %2 von %3 Testbeispielen richtig, %4</translation>
    </message>
    <message>
        <source>%1 is never taken for %2</source>
        <translation>%1 wird nie für %2 gehalten</translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>alle von %1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 für %2 gehalten</translation>
    </message>
    <message>
        <source> at step %1</source>
        <translation> bei Schritt %1</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>%1 ausgewählt: %2</translation>
    </message>
    <message>
        <source>Click a cell to see its samples in the other views</source>
        <translation>Klicken Sie eine Zelle an, um ihre Beispiele in den anderen Ansichten zu sehen</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Attack</source>
        <translation>An&amp;griff</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The test samples as they are</source>
        <translation>Die Testbeispiele, wie sie sind</translation>
    </message>
    <message>
        <source>What is done to the samples before the network is asked. Norm and ε stand in the bar at the top</source>
        <translation>Was mit den Beispielen geschieht, bevor das Netz gefragt wird. Norm und ε stehen in der Leiste oben</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Without an attack the network is asked about the whole test set: that costs little</source>
        <translation>Ohne Angriff wird das Netz nach der ganzen Testmenge gefragt: Das kostet wenig</translation>
    </message>
    <message>
        <source>How many test samples are attacked; more take longer and tell more</source>
        <translation>Wie viele Testbeispiele angegriffen werden; mehr dauern länger und sagen mehr</translation>
    </message>
    <message>
        <source>%1 is at work: %2</source>
        <translation>%1 arbeitet: %2</translation>
    </message>
    <message>
        <source>step %1 · %2 of %3 test samples right under %4, %5 ε %6: %7</source>
        <translation>Schritt %1 · %2 von %3 Testbeispielen richtig unter %4, %5 ε %6: %7</translation>
    </message>
    <message>
        <source> under %1</source>
        <translation> unter %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::CurvatureHistogram</name>
    <message>
        <source>How many samples have which value</source>
        <translation>Wie viele Beispiele welchen Wert haben</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Es wird gemessen …</translation>
    </message>
    <message>
        <source>Each bar counts the test samples whose value lies in its range; hatched: wrongly classified. Click a bar, or hold Ctrl and drag over several, to select its samples in every view; Escape selects none. Dashed line: the open sample.</source>
        <translation>Jeder Balken zählt die Testbeispiele, deren Wert in seinem Bereich liegt; schraffiert: falsch eingeordnet. Ein Klick auf einen Balken oder Ziehen mit Strg über mehrere wählt ihre Beispiele in jeder Ansicht aus; Esc wählt keines. Gestrichelte Linie: das offene Beispiel.</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of %2 test samples, step %3</source>
        <translation>%1 von %2 Testbeispielen, Schritt %3</translation>
    </message>
    <message>
        <source> · %1 not shown (0, or too small for this axis)</source>
        <translation> · %1 nicht gezeigt (0 oder zu klein für diese Achse)</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>%1 of the same test samples</source>
        <translation>%1 derselben Testbeispiele</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::CurvatureTab</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>What the histogram counts.
</source>
        <translation>Was das Histogramm zählt.
</translation>
    </message>
    <message>
        <source>of &amp;N samples</source>
        <translation>von &amp;N Beispielen</translation>
    </message>
    <message>
        <source>So many samples of the test set are measured, the first ones or balanced, again whenever the network has moved on. More samples: smoother histogram, longer wait.</source>
        <translation>So viele Beispiele der Testmenge werden gemessen, die ersten oder ausgewogen, und wieder, wenn sich das Netz bewegt hat. Mehr Beispiele: glatteres Histogramm, längeres Warten.</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>Aus&amp;gewogen</translation>
    </message>
    <message>
        <source>A fixed choice of test samples with as many of each class, in place of the first ones</source>
        <translation>Eine feste Auswahl von Testbeispielen, gleich viele aus jeder Klasse, statt der ersten</translation>
    </message>
    <message>
        <source>Lo&amp;g axis</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Keines auswählen</translation>
    </message>
    <message>
        <source>Logarithmic axis: shows small values beside large ones</source>
        <translation>Logarithmische Achse: zeigt kleine Werte neben großen</translation>
    </message>
    <message>
        <source>Margins can be negative, and a logarithmic axis has no place for them</source>
        <translation>Margen können negativ sein, und eine logarithmische Achse hat dafür keinen Platz</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>%1 ausgewählt: %2</translation>
    </message>
    <message>
        <source>No sample is selected any more, in all views (Escape)</source>
        <translation>Kein Beispiel ist mehr ausgewählt, in keiner Ansicht (Esc)</translation>
    </message>
    <message>
        <source>No sample is selected</source>
        <translation>Es ist kein Beispiel ausgewählt</translation>
    </message>
    <message>
        <source>Both networks in one &amp;histogram and one scatter</source>
        <translation>Beide Netze in einem &amp;Histogramm und einer Punktwolke</translation>
    </message>
    <message>
        <source>The histogram on the left and the scatter on the right then show both networks, on the same samples and the same axes. “Measure distances” attacks both.</source>
        <translation>Das Histogramm links und die Punktwolke rechts zeigen dann beide Netze, auf denselben Beispielen und denselben Achsen. „Abstände messen“ greift beide an.</translation>
    </message>
    <message>
        <source>click a bar or a point</source>
        <translation>Balken anklicken</translation>
    </message>
    <message>
        <source>A click on a bar or a point selects its samples, in all views</source>
        <translation>Ein Klick auf einen Balken oder einen Punkt wählt seine Beispiele aus, in allen Ansichten</translation>
    </message>
</context>
<context>
    <name>hessianlab::CurvePlot</name>
    <message>
        <source>Drag to zoom, Shift and drag to move, turn the wheel to zoom (over an axis: that axis only), double click or F to see all. Click an entry of the legend to hide its curve, a point to look closer. L switches the vertical axis between linear and logarithmic; the arrow keys step from point to point.</source>
        <translation>Ziehen vergrößert, mit Umschalt ziehen verschiebt, das Mausrad vergrößert (über einer Achse: nur diese), Doppelklick oder F zeigt alles. Ein Klick auf einen Eintrag der Legende verbirgt seine Kurve, auf einen Punkt sieht man genauer hin. L wechselt die senkrechte Achse zwischen linear und logarithmisch; die Pfeiltasten gehen von Punkt zu Punkt.</translation>
    </message>
    <message>
        <source> (at %1)</source>
        <translation> (bei %1)</translation>
    </message>
    <message>
        <source>&lt;br&gt;&lt;span style=&quot;color:%1&quot;&gt;●&lt;/span&gt; %2&amp;nbsp;&amp;nbsp;&lt;b&gt;%3&lt;/b&gt;</source>
        <translation>&lt;br&gt;&lt;span style=&quot;color:%1&quot;&gt;●&lt;/span&gt; %2&amp;nbsp;&amp;nbsp;&lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source> &lt;span style=&quot;color:%1&quot;&gt;(smoothed %2)&lt;/span&gt;</source>
        <translation> &lt;span style=&quot;color:%1&quot;&gt;(geglättet %2)&lt;/span&gt;</translation>
    </message>
    <message>
        <source>1 value %1 not shown</source>
        <translation>1 Wert %1 nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 values %2 not shown</source>
        <translation>%1 Werte %2 nicht gezeigt</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>weit darunter</translation>
    </message>
    <message>
        <source>%1 histogram of %2 bars, tallest %3 at %4</source>
        <translation>%1 Histogramm aus %2 Balken, der höchste %3 bei %4</translation>
    </message>
    <message>
        <source>; %1 not shown on the logarithmic axis</source>
        <translation>; %1 auf der logarithmischen Achse nicht gezeigt</translation>
    </message>
    <message>
        <source>; %1 far below the axis</source>
        <translation>; %1 weit unter der Achse</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataExamples</name>
    <message>
        <source>The first training points</source>
        <translation>Die ersten Trainingspunkte</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataFileDialog</name>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.npz *.npy *.gz *.tgz *.tar *.bin *ubyte)</source>
        <translation>Daten (*.csv *.tsv *.txt *.npz *.npy *.gz *.tgz *.tar *.bin *ubyte)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Take this folder</source>
        <translation>Diesen Ordner &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Take the folder %1</source>
        <translation>Den Ordner %1 &amp;nehmen</translation>
    </message>
    <message>
        <source>A folder of pictures, or one with the files of a data set: %1</source>
        <translation>Ein Ordner mit Bildern, oder einer mit den Dateien eines Datensatzes: %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataOpening</name>
    <message>
        <source>%1 is not there any more: bring it back, or open other data.</source>
        <translation>%1 ist nicht mehr da: Holen Sie es zurück, oder öffnen Sie andere Daten.</translation>
    </message>
    <message>
        <source>the data %1</source>
        <translation>Daten %1</translation>
    </message>
    <message>
        <source>The data are now %1</source>
        <translation>Die Daten sind nun %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open data: %1</source>
        <translation>Daten öffnen: %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::DataPreview</name>
    <message>
        <source>&amp;Use these data</source>
        <translation>Diese Daten &amp;verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele jeder Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What was done to the data, and what was left out</source>
        <translation>Was mit den Daten geschah, und was wegblieb</translation>
    </message>
    <message>
        <source>How much has been read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
    <message>
        <source>The data are being read …</source>
        <translation>Die Daten werden gelesen …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>Makes these the data of the experiment; undo takes it back</source>
        <translation>Macht sie zu den Daten des Experiments; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>The data are still being read</source>
        <translation>Die Daten werden noch gelesen</translation>
    </message>
    <message>
        <source>Data that cannot be read cannot be used</source>
        <translation>Daten, die sich nicht lesen lassen, lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>Nothing to show: change a setting, or choose other data.</source>
        <translation>Nichts zu zeigen: Ändern Sie eine Einstellung, oder wählen Sie andere Daten.</translation>
    </message>
    <message>
        <source>Without effect: the data are divided into training and testing already.</source>
        <translation>Ohne Wirkung: Die Daten sind schon in Training und Test geteilt.</translation>
    </message>
    <message>
        <source>%1 samples to train on, %2 to test</source>
        <translation>%1 Beispiele zum Trainieren, %2 zum Testen</translation>
    </message>
    <message>
        <source>one class</source>
        <translation>eine Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 pixels in colour</source>
        <translation>%1 × %2 Pixel, farbig</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in grey</source>
        <translation>%1 × %2 Pixel, grau</translation>
    </message>
    <message>
        <source>one column of numbers</source>
        <translation>eine Zahlenspalte</translation>
    </message>
    <message numerus="yes">
        <source>%n columns of numbers</source>
        <translation>
            <numerusform>%n Zahlenspalte</numerusform>
            <numerusform>%n Zahlenspalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The network stays as it is.</source>
        <translation>Das Netz bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Suggested network: %1, trained for %2 epochs. Using the data chooses both; they can be changed afterwards.</source>
        <translation>Vorgeschlagenes Netz: %1, %2 Epochen trainiert. Mit den Daten wird beides gewählt und lässt sich danach ändern.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>and one file more</source>
        <translation>und eine Datei mehr</translation>
    </message>
    <message numerus="yes">
        <source>and %n files more</source>
        <translation>
            <numerusform>und %n Datei mehr</numerusform>
            <numerusform>und %n Dateien mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hessianlab::DensityStrip</name>
    <message>
        <source>Density of the points in the pieces of the circle</source>
        <translation>Dichte der Punkte in den Stücken des Kreises</translation>
    </message>
    <message>
        <source>How densely the points lie in each piece of the circle. Drag a bar up or down; with the keys: ← and → choose a piece, ↑ and ↓ change it</source>
        <translation>Wie dicht die Punkte in jedem Stück des Kreises liegen. Ziehen Sie einen Balken auf oder ab; mit den Tasten: ← und → wählen ein Stück, ↑ und ↓ ändern es</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>hessianlab::DistanceScatter</name>
    <message>
        <source>Nearest mistake against ‖H‖</source>
        <translation>Nächster Fehler über ‖H‖</translation>
    </message>
    <message>
        <source>Each point is a test sample: to the right the loss bends more, further down a smaller change of the input fools the network. A distance is that of the nearest example the attack found: the true one can only be smaller. Click a point to open its sample, hold Ctrl and drag to select several.</source>
        <translation>Jeder Punkt ist ein Testbeispiel: Weiter rechts krümmt sich der Verlust stärker, weiter unten täuscht schon eine kleinere Änderung der Eingabe das Netz. Ein Abstand ist der des nächsten Beispiels, das der Angriff fand: Der wahre kann nur kleiner sein. Ein Klick auf einen Punkt öffnet sein Beispiel, Ziehen mit Strg wählt mehrere aus.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Attack that measures the distances</source>
        <translation>Angriff, der die Abstände misst</translation>
    </message>
    <message>
        <source>Progress of the distances</source>
        <translation>Fortschritt der Abstände</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman): 1 if the distance always grows with ‖H‖, −1 if it always shrinks, near 0 if one says nothing about the other.</source>
        <translation>Rangkorrelation (Spearman): 1, wenn der Abstand mit ‖H‖ immer wächst, −1, wenn er immer schrumpft, nahe 0, wenn eines nichts über das andere sagt.</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>‖H‖ from %1 to %2, distance from %3 to %4</source>
        <translation>‖H‖ von %1 bis %2, Abstand von %3 bis %4</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Measure &amp;distances</source>
        <translation>&amp;Abstände messen</translation>
    </message>
    <message>
        <source>Stop the attack; the samples that are done are kept</source>
        <translation>Den Angriff anhalten; die fertigen Beispiele bleiben</translation>
    </message>
    <message>
        <source>There is no network yet: the data set is not loaded</source>
        <translation>Es gibt noch kein Netz: Der Datensatz ist nicht geladen</translation>
    </message>
    <message>
        <source>Attack the surveyed samples to find the smallest change in %1 that fools the network as it is now</source>
        <translation>Die gemessenen Beispiele angreifen, um die kleinste Änderung in %1 zu finden, die das Netz, wie es jetzt ist, täuscht</translation>
    </message>
    <message>
        <source>attacking …</source>
        <translation>greift an …</translation>
    </message>
    <message>
        <source>‖H‖ (nats per squared input)</source>
        <translation>‖H‖ (Nats je Eingabe²)</translation>
    </message>
    <message>
        <source>smallest distance found (%1)</source>
        <translation>kleinster gefundener Abstand (%1)</translation>
    </message>
    <message>
        <source>Nearest mistake, step %1</source>
        <translation>Nächster Fehler, Schritt %1</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1 Punkte, %2</translation>
    </message>
    <message>
        <source>rank correlation %1</source>
        <translation>Rangkorrelation %1</translation>
    </message>
    <message>
        <source>%1 wrong already</source>
        <translation>%1 schon falsch</translation>
    </message>
    <message>
        <source>%1 withstood</source>
        <translation>%1 standgehalten</translation>
    </message>
    <message>
        <source>%1 with ‖H‖ = 0</source>
        <translation>%1 mit ‖H‖ = 0</translation>
    </message>
    <message>
        <source>Nearest mistake of the same samples</source>
        <translation>Nächster Fehler derselben Beispiele</translation>
    </message>
    <message>
        <source>Press “Measure distances”: an attack then looks for the nearest mistake of each sample</source>
        <translation>„Abstände messen“ drücken: Ein Angriff sucht dann zu jedem Beispiel den nächsten Fehler</translation>
    </message>
</context>
<context>
    <name>hessianlab::DrawReport</name>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>The drawing in exactly the pixels that the network gets</source>
        <translation>Die Zeichnung in genau den Pixeln, die das Netz bekommt</translation>
    </message>
    <message>
        <source>Smallest change found</source>
        <translation>Kleinste gefundene Änderung</translation>
    </message>
    <message>
        <source>What has to be added so that the network changes its mind: red brightens, blue darkens; magnified so that it can be seen</source>
        <translation>Was hinzukommen muss, damit das Netz seine Meinung ändert: Rot hellt auf, Blau dunkelt ab; vergrößert, damit man es sieht</translation>
    </message>
    <message>
        <source>Drawing + change</source>
        <translation>Zeichnung + Änderung</translation>
    </message>
    <message>
        <source>The nearest picture found that the network takes for something else</source>
        <translation>Das nächste gefundene Bild, das das Netz für etwas anderes hält</translation>
    </message>
    <message>
        <source>Draw something, open an image, or drop one anywhere on the window</source>
        <translation>Zeichnen Sie etwas, öffnen Sie ein Bild oder legen Sie eines irgendwo im Fenster ab</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Gehalten für</translation>
    </message>
    <message>
        <source>Most probable class, and the one that comes next. Nobody knows the true class of a drawing, so all numbers below take the prediction for it</source>
        <translation>Wahrscheinlichste Klasse und die danach. Die wahre Klasse einer Zeichnung kennt niemand, daher gilt für alle Zahlen darunter die Vorhersage als wahr</translation>
    </message>
    <message>
        <source>Slope ‖g‖</source>
        <translation>Steigung ‖g‖</translation>
    </message>
    <message>
        <source>Length of the gradient of the loss with respect to the pixels: how fast the loss can grow</source>
        <translation>Länge des Gradienten des Verlusts nach den Pixeln: wie schnell der Verlust wachsen kann</translation>
    </message>
    <message>
        <source>Curvature ‖H‖</source>
        <translation>Krümmung ‖H‖</translation>
    </message>
    <message>
        <source>Largest |eigenvalue| of the Hessian of the loss with respect to the pixels: how strongly the slope itself changes; with the estimator and its residual ‖Hv − λv‖/‖Hv‖</source>
        <translation>Größter Betrag eines Eigenwerts der Hesse-Matrix des Verlusts nach den Pixeln: wie stark sich die Steigung selbst ändert; mit dem Schätzer und seinem Residuum ‖Hv − λv‖/‖Hv‖</translation>
    </message>
    <message>
        <source>Safe radius</source>
        <translation>Sicherer Radius</translation>
    </message>
    <message>
        <source>No smaller change should turn the prediction, if slope and curvature of the margins stay what they are here: 2m / (s + √(s² + 2Km)) for each other class, m its margin, s the margin&apos;s slope, K its curvature. An estimate, no proof</source>
        <translation>Keine kleinere Änderung sollte die Vorhersage kippen, wenn Steigung und Krümmung der Margen bleiben, wie sie hier sind: 2m / (s + √(s² + 2Km)) für jede andere Klasse, m ihre Marge, s deren Steigung, K deren Krümmung. Eine Schätzung, kein Beweis</translation>
    </message>
    <message>
        <source>Proven radius</source>
        <translation>Bewiesener Radius</translation>
    </message>
    <message>
        <source>Certificate: no change smaller than this can turn the prediction, proven for every input around. Usually much smaller than the truth. Computed when the pen rests</source>
        <translation>Zertifikat: Keine kleinere Änderung als diese kann die Vorhersage kippen, bewiesen für jede Eingabe ringsum. Meist viel kleiner als die Wahrheit. Wird berechnet, wenn der Stift ruht</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Bewiesen durch</translation>
    </message>
    <message>
        <source>The best of the certificates that apply to this kind of network</source>
        <translation>Das beste der Zertifikate, die auf diese Art von Netz anwendbar sind</translation>
    </message>
    <message>
        <source>Mistake found at</source>
        <translation>Fehler gefunden bei</translation>
    </message>
    <message>
        <source>Size of the smallest change found that turns the prediction: DeepFool with every stroke, then PGD at ever smaller ε when the pen rests. There may be a smaller one</source>
        <translation>Größe der kleinsten gefundenen Änderung, die die Vorhersage kippt: DeepFool bei jedem Strich, dann PGD mit immer kleinerem ε, wenn der Stift ruht. Es kann eine kleinere geben</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 (%2), next %3 (%4)</source>
        <translation>%1 (%2), danach %3 (%4)</translation>
    </message>
    <message>
        <source>%1 (%2, residual %3%4)</source>
        <translation>%1 (%2, Residuum %3%4)</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keiner gefunden</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>gehalten für %1</translation>
    </message>
    <message>
        <source>The estimate is too large here: a smaller change was found.</source>
        <translation>Die Schätzung ist hier zu groß: Es wurde eine kleinere Änderung gefunden.</translation>
    </message>
    <message>
        <source>Looking for a nearer mistake …</source>
        <translation>Ein näherer Fehler wird gesucht …</translation>
    </message>
</context>
<context>
    <name>hessianlab::DrawTab</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw here with the mouse,
or drop an image anywhere on the window</source>
        <translation>Zeichnen Sie hier mit der Maus,
oder legen Sie irgendwo im Fenster ein Bild ab</translation>
    </message>
    <message>
        <source>&amp;Open image …</source>
        <translation>Bild ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>An image file as drawing. It can also be dropped anywhere on the window</source>
        <translation>Eine Bilddatei als Zeichnung. Sie lässt sich auch irgendwo im Fenster ablegen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>The image of the clipboard as drawing (Ctrl+V)</source>
        <translation>Das Bild aus der Zwischenablage als Zeichnung (Strg+V)</translation>
    </message>
    <message>
        <source>&amp;Start from picture</source>
        <translation>Mit &amp;Bild beginnen</translation>
    </message>
    <message>
        <source>Puts this test picture on the canvas, pixel by pixel, to change it</source>
        <translation>Legt dieses Testbild Pixel für Pixel auf die Zeichenfläche, um es zu ändern</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Number of the test picture that is open in all views</source>
        <translation>Nummer des Testbilds, das in allen Ansichten offen ist</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Ce&amp;ntre and scale</source>
        <translation>&amp;Zentrieren und skalieren</translation>
    </message>
    <message>
        <source>Prepares the drawing as the pictures of the data set were: scaled to a box of fixed size, centre of mass in the middle. Without it the canvas is only made smaller</source>
        <translation>Bereitet die Zeichnung auf wie die Bilder des Datensatzes: auf ein Feld fester Größe skaliert, Schwerpunkt in der Mitte. Ohne das wird die Zeichenfläche nur verkleinert</translation>
    </message>
    <message>
        <source>This data set has points of the plane: there is nothing to draw.
Choose MNIST to draw digits, or Fashion-MNIST to draw garments.</source>
        <translation>Dieser Datensatz besteht aus Punkten der Ebene: Es gibt nichts zu zeichnen.
Wählen Sie MNIST, um Ziffern zu zeichnen, oder Fashion-MNIST für Kleidung.</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
    <message>
        <source>This image is empty.</source>
        <translation>Dieses Bild ist leer.</translation>
    </message>
    <message>
        <source>An image can be looked at once a data set of pictures is loaded: choose MNIST or Fashion-MNIST.</source>
        <translation>Ein Bild lässt sich ansehen, sobald ein Datensatz mit Bildern geladen ist: Wählen Sie MNIST oder Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Dark ink on light paper becomes light ink on black, as the networks know it. Chosen by the brightness of the border</source>
        <translation>Dunkle Tinte auf hellem Papier wird zu heller Tinte auf Schwarz, wie es die Netze kennen. Gewählt nach der Helligkeit des Rands</translation>
    </message>
    <message>
        <source>Nothing to invert: no image has been opened</source>
        <translation>Nichts umzukehren: Es wurde kein Bild geöffnet</translation>
    </message>
    <message>
        <source>Open an image</source>
        <translation>Ein Bild öffnen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp *.svg *.gif *.pgm *.ppm)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.svg *.gif *.pgm *.ppm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pictures in colour are taken as they are</source>
        <translation>Farbige Bilder werden genommen, wie sie sind</translation>
    </message>
    <message>
        <source>The samples of this data set are rows of a table: there is nothing to draw.</source>
        <translation>Die Beispiele dieses Datensatzes sind Zeilen einer Tabelle: Es gibt nichts zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::DrawTools</name>
    <message>
        <source>P&amp;en</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>Draw in white with the left mouse button</source>
        <translation>Zeichnet mit der linken Maustaste in Weiß</translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation>&amp;Radierer</translation>
    </message>
    <message>
        <source>Rub out; with the pen chosen the right mouse button does that too</source>
        <translation>Wegradieren; ist der Stift gewählt, kann das auch die rechte Maustaste</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Width of the pen. Digits of MNIST have strokes of two to three pixels</source>
        <translation>Breite des Stifts. Die Ziffern von MNIST haben Striche von zwei bis drei Pixeln</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Takes the last stroke back (Ctrl+Z while the canvas has the focus)</source>
        <translation>Nimmt den letzten Strich zurück (Strg+Z, solange die Zeichenfläche den Fokus hat)</translation>
    </message>
    <message>
        <source>There is no stroke to take back</source>
        <translation>Es gibt keinen Strich zurückzunehmen</translation>
    </message>
    <message>
        <source>The canvas is empty</source>
        <translation>Die Zeichenfläche ist leer</translation>
    </message>
    <message>
        <source>Wipes the canvas (Delete); can be undone</source>
        <translation>Leert die Zeichenfläche (Entf); lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Farbe des Stifts</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Andere Farbe …</translation>
    </message>
    <message>
        <source>Draw with the left mouse button</source>
        <translation>Mit der linken Maustaste zeichnen</translation>
    </message>
    <message>
        <source>Colour of the pen, now %1</source>
        <translation>Farbe des Stifts, jetzt %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::EigenvectorPanel</name>
    <message>
        <source>what it weighs</source>
        <translation>was er gewichtet</translation>
    </message>
    <message>
        <source>mean input</source>
        <translation>mittlere Eingabe</translation>
    </message>
    <message>
        <source>The eigenvector as the layer&apos;s matrix: one row for each unit, one column for each input</source>
        <translation>Der Eigenvektor als Matrix der Schicht: eine Zeile je Einheit, eine Spalte je Eingabe</translation>
    </message>
    <message>
        <source>The first right singular vector of that matrix: which inputs the direction weighs</source>
        <translation>Der erste rechte Singulärvektor dieser Matrix: welche Eingaben die Richtung gewichtet</translation>
    </message>
    <message>
        <source>What the layer reads on average</source>
        <translation>Was die Schicht im Mittel liest</translation>
    </message>
    <message>
        <source>&amp;Eigenvector</source>
        <translation>&amp;Eigenvektor</translation>
    </message>
    <message>
        <source>Which direction is looked at, 1 bends most; a click on a bar chooses it, too</source>
        <translation>Welche Richtung betrachtet wird, 1 krümmt am stärksten; ein Klick auf einen Balken wählt sie auch</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>Singulärwerte</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>share σ²/Σσ²</source>
        <translation>Anteil σ²/Σσ²</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>How much of the direction, as the layer&apos;s matrix, is one outer product of what units do and what they read. A first bar near 1: the matrix has rank one</source>
        <translation>Wie viel der Richtung, als Matrix der Schicht, ein äußeres Produkt dessen ist, was Einheiten tun und was sie lesen. Ein erster Balken nahe 1: Die Matrix hat Rang eins</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source> |cos| with the mean input: %1.</source>
        <translation> |cos| mit der mittleren Eingabe: %1.</translation>
    </message>
    <message>
        <source>%1, residual %2. Rank one: %3.</source>
        <translation>%1, Residuum %2. Rang eins: %3.</translation>
    </message>
</context>
<context>
    <name>hessianlab::EstimatorTab</name>
    <message>
        <source>Estimate ÷ exact ‖H‖</source>
        <translation>Schätzung ÷ genaues ‖H‖</translation>
    </message>
    <message>
        <source>Hessian–vector products</source>
        <translation>Produkte mit der Hesse-Matrix</translation>
    </message>
    <message>
        <source>estimate ÷ exact</source>
        <translation>Schätzung ÷ genau</translation>
    </message>
    <message>
        <source>What each estimator answers after so many products with H, divided by the exact norm. 1 is right. All but Hutchinson&apos;s stay below 1 and climb.</source>
        <translation>Was jeder Schätzer nach so vielen Produkten mit H antwortet, geteilt durch die genaue Norm. 1 ist richtig. Alle außer Hutchinson bleiben unter 1 und steigen.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>‖Hv − λv‖ ÷ ‖Hv‖</source>
        <translation>‖Hv − λv‖ ÷ ‖Hv‖</translation>
    </message>
    <message>
        <source>How far the direction that was found is from an eigenvector: 0 is one exactly. Of any estimator this can be known without the exact norm, so it is what tells whether an estimate has settled.</source>
        <translation>Wie weit die gefundene Richtung von einem Eigenvektor entfernt ist: 0 ist genau einer. Das weiß man bei jedem Schätzer ohne die genaue Norm, und daher sagt es, ob eine Schätzung zur Ruhe gekommen ist.</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Es wird gemessen …</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>Beis&amp;piel</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>P&amp;rodukte</translation>
    </message>
    <message>
        <source>How many products of H with a vector each estimator may spend. One product costs about as much as two gradients.</source>
        <translation>Wie viele Produkte von H mit einem Vektor jeder Schätzer aufwenden darf. Ein Produkt kostet etwa so viel wie zwei Gradienten.</translation>
    </message>
    <message>
        <source>Another &amp;random start</source>
        <translation>Anderer &amp;Zufallsstart</translation>
    </message>
    <message>
        <source>Draw the random directions anew: shows how much an estimate depends on luck. All that start at random start with the same direction; what starts at the gradient does not change.</source>
        <translation>Die zufälligen Richtungen neu ziehen: zeigt, wie sehr eine Schätzung vom Glück abhängt. Alle, die zufällig beginnen, beginnen mit derselben Richtung; was beim Gradienten beginnt, ändert sich nicht.</translation>
    </message>
    <message>
        <source>What each estimator says in the end</source>
        <translation>Was jeder Schätzer am Ende sagt</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>÷ exact</source>
        <translation>÷ genau</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Click a row: its explanation stands beside</source>
        <translation>Klicken Sie eine Zeile an: Ihre Erklärung steht daneben</translation>
    </message>
    <message>
        <source>Its last answer for the norm of H</source>
        <translation>Seine letzte Antwort für die Norm von H</translation>
    </message>
    <message>
        <source>Its last answer divided by the exact norm; 1 is right</source>
        <translation>Seine letzte Antwort geteilt durch die genaue Norm; 1 ist richtig</translation>
    </message>
    <message>
        <source>‖Hv − λv‖ ÷ ‖Hv‖ of the direction it found; 0 is an eigenvector</source>
        <translation>‖Hv − λv‖ ÷ ‖Hv‖ der gefundenen Richtung; 0 ist ein Eigenvektor</translation>
    </message>
    <message>
        <source>Hessian–vector products it spent</source>
        <translation>Produkte mit der Hesse-Matrix, die er verbraucht hat</translation>
    </message>
    <message>
        <source>Of a run for the last answer alone, without looking in between</source>
        <translation>Für die letzte Antwort allein, ohne zwischendurch hinzusehen</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Estimate ÷ exact, ‖H‖ = %1</source>
        <translation>Schätzung ÷ genau, ‖H‖ = %1</translation>
    </message>
    <message>
        <source>sample %1, step %2 · exact: %3, residual %4</source>
        <translation>Beispiel %1, Schritt %2 · genau: %3, Residuum %4</translation>
    </message>
    <message>
        <source>from %1 gradients</source>
        <translation>aus %1 Gradienten</translation>
    </message>
    <message>
        <source>Lanczos in float64, %1 products</source>
        <translation>Lanczos in float64, %1 Produkte</translation>
    </message>
    <message>
        <source>H is 0 at sample %1: the network is certain there</source>
        <translation>H ist 0 bei Beispiel %1: Das Netz ist sich dort sicher</translation>
    </message>
</context>
<context>
    <name>hessianlab::ExperimentPanel</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Without effect: “%1” has no such setting.</source>
        <translation>Ohne Wirkung: „%1“ hat keine solche Einstellung.</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to test, %3 classes</source>
        <translation>%1 zum Trainieren, %2 zum Testen, %3 Klassen</translation>
    </message>
    <message>
        <source>Changed: %1. The present run keeps its settings; ⟲ starts a new one with these.</source>
        <translation>Geändert: %1. Der jetzige Lauf behält seine Einstellungen; ⟲ beginnt einen neuen mit diesen.</translation>
    </message>
    <message>
        <source>⟲ loads this data set; the present run keeps its own.</source>
        <translation>⟲ lädt diesen Datensatz; der jetzige Lauf behält seinen.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Your own pictures, arrays, points or tables: a file or a folder</source>
        <translation>Ihre eigenen Bilder, Arrays, Punkte oder Tabellen: eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was trained elsewhere. ▶ trains its weights on with these settings, as a run of its own.</source>
        <translation>%1 wurde anderswo trainiert. ▶ trainiert seine Gewichte mit diesen Einstellungen weiter, als eigenen Lauf.</translation>
    </message>
    <message>
        <source>Begins with weights %1: ▶ trains them on with these settings.</source>
        <translation>Beginnt mit Gewichten %1: ▶ trainiert sie mit diesen Einstellungen weiter.</translation>
    </message>
    <message>
        <source>Began with weights %1.</source>
        <translation>Begann mit Gewichten %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Changed: %1. The present run keeps its settings; ⟲ starts a new one with these, ↯ beside the field lets it act at once.</source>
        <translation>Geändert: %1. Der jetzige Lauf behält seine Einstellungen; ⟲ beginnt einen neuen mit diesen, ↯ neben dem Feld lässt es sofort wirken.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>%1 could not be drawn at this size; choose a smaller one.</source>
        <translation>%1 ließ sich in dieser Größe nicht zeichnen; wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>CSV holds numbers and has no size</source>
        <translation>CSV enthält Zahlen und hat keine Größe</translation>
    </message>
    <message>
        <source>A picture has as many pixels as values</source>
        <translation>Ein Bild hat so viele Pixel wie Werte</translation>
    </message>
    <message>
        <source>Width on paper: one column or two of a journal</source>
        <translation>Breite auf Papier: eine Spalte oder zwei einer Zeitschrift</translation>
    </message>
    <message>
        <source>Width on paper</source>
        <translation>Breite auf Papier</translation>
    </message>
    <message>
        <source>Follows from the width</source>
        <translation>Folgt aus der Breite</translation>
    </message>
    <message>
        <source>Height on paper, without the caption</source>
        <translation>Höhe auf Papier, ohne die Bildunterschrift</translation>
    </message>
    <message>
        <source>The tab keeps its letters; they grow with the width</source>
        <translation>Der Reiter behält seine Schrift; sie wächst mit der Breite</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation>Größe der Schrift auf Papier</translation>
    </message>
    <message>
        <source>Okabe–Ito: told apart whatever kind of colour blindness. Black and white: dashes and marks instead of colours. The ground is always light.</source>
        <translation>Okabe–Ito: bei jeder Art von Farbfehlsichtigkeit zu unterscheiden. Schwarz-Weiß: Striche und Marken statt Farben. Der Grund ist immer hell.</translation>
    </message>
    <message>
        <source>Only PNG has dots</source>
        <translation>Nur PNG hat Bildpunkte</translation>
    </message>
    <message>
        <source>Dots to the inch; journals ask for 300 to 600</source>
        <translation>Punkte je Zoll; Zeitschriften wünschen 300 bis 600</translation>
    </message>
    <message>
        <source>Only pictures are saved pixel by pixel</source>
        <translation>Nur Bilder werden Pixel für Pixel gespeichert</translation>
    </message>
    <message>
        <source>Pixels of the file along each side of one value: 1 keeps the picture as the network gets it</source>
        <translation>Pixel der Datei an jeder Seite eines Werts: 1 lässt das Bild, wie das Netz es bekommt</translation>
    </message>
    <message>
        <source>The tab has its own titles</source>
        <translation>Der Reiter hat eigene Titel</translation>
    </message>
    <message>
        <source>Papers have the title in the text below the figure</source>
        <translation>In Arbeiten steht der Titel im Text unter der Abbildung</translation>
    </message>
    <message>
        <source>The file&apos;s description has it</source>
        <translation>Sie steht in der Beschreibung der Datei</translation>
    </message>
    <message>
        <source>It stands in lines that begin with #</source>
        <translation>Sie steht in Zeilen, die mit # beginnen</translation>
    </message>
    <message>
        <source>Settings, seed, versions and the command that makes it again, below the figure. The file&apos;s own description has them anyway.</source>
        <translation>Einstellungen, Startwert, Versionen und der Befehl, der sie wieder erzeugt, unter der Abbildung. In der Beschreibung der Datei stehen sie ohnehin.</translation>
    </message>
    <message>
        <source>Only for curves as CSV</source>
        <translation>Nur für Kurven als CSV</translation>
    </message>
    <message>
        <source>Only curves that are not hidden, and only the range of the x axis as it is zoomed</source>
        <translation>Nur Kurven, die nicht verborgen sind, und nur der Bereich der x-Achse, der zu sehen ist</translation>
    </message>
    <message>
        <source>Asks where</source>
        <translation>Fragt, wohin</translation>
    </message>
    <message>
        <source>The numbers as text</source>
        <translation>Die Zahlen als Text</translation>
    </message>
    <message>
        <source>This tab has no plots</source>
        <translation>Dieser Reiter hat keine Diagramme</translation>
    </message>
    <message>
        <source>All plots of this tab in this format, into a folder; nothing there is overwritten</source>
        <translation>Alle Diagramme dieses Reiters in diesem Format, in einen Ordner; nichts darin wird überschrieben</translation>
    </message>
    <message>
        <source>
…</source>
        <translation>
…</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>eine Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be drawn at this size; choose a smaller one.</source>
        <translation>Sie lässt sich in dieser Größe nicht zeichnen; wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>A plot, a picture or a table of the tab in front, or the whole tab</source>
        <translation>Ein Diagramm, ein Bild oder eine Tabelle des vorderen Reiters, oder der ganze Reiter</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>PDF and SVG keep lines sharp at any size; PNG has dots; CSV holds the numbers</source>
        <translation>PDF und SVG halten Linien in jeder Größe scharf; PNG hat Bildpunkte; CSV enthält die Zahlen</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>One column, %1 mm</source>
        <translation>Eine Spalte, %1 mm</translation>
    </message>
    <message>
        <source>Two columns, %1 mm</source>
        <translation>Zwei Spalten, %1 mm</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Wi&amp;dth</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Ma&amp;gnification</source>
        <translation>&amp;Vergrößerung</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Ca&amp;ption</source>
        <translation>Bild&amp;unterschrift</translation>
    </message>
    <message>
        <source>Only the &amp;visible range</source>
        <translation>Nur der si&amp;chtbare Bereich</translation>
    </message>
    <message>
        <source>The figure as it will be</source>
        <translation>Die Abbildung, wie sie wird</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <source>Save &amp;all plots …</source>
        <translation>&amp;Alle Diagramme speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The figure as a picture and a drawing, for pasting elsewhere</source>
        <translation>Die Abbildung als Bild und als Zeichnung, um sie anderswo einzufügen</translation>
    </message>
</context>
<context>
    <name>hessianlab::FiltersTab</name>
    <message>
        <source>The weights of each unit of the first layer, as a picture: red weighs brightness up, blue weighs it down. All on one scale, so that a pale filter is a weak one</source>
        <translation>Die Gewichte jeder Einheit der ersten Schicht als Bild: Rot wertet Helligkeit auf, Blau wertet sie ab. Alle in einem Maßstab, sodass ein blasser Filter ein schwacher ist</translation>
    </message>
    <message>
        <source>What each unit answers at each place of the picture: red where it finds what it looks for, white where it says nothing. A layer that sees the whole picture at once has one answer a unit</source>
        <translation>Was jede Einheit an jeder Stelle des Bilds antwortet: rot, wo sie findet, was sie sucht, weiß, wo sie nichts sagt. Eine Schicht, die das ganze Bild auf einmal sieht, hat eine Antwort je Einheit</translation>
    </message>
    <message>
        <source>Filters of the first layer</source>
        <translation>Filter der ersten Schicht</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Fetching the weights …</source>
        <translation>Die Gewichte werden geholt …</translation>
    </message>
    <message>
        <source>Feature maps of the open sample</source>
        <translation>Merkmalskarten des offenen Beispiels</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>The open sample</source>
        <translation>Das offene Beispiel</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>Beis&amp;piel</translation>
    </message>
    <message>
        <source>What they find in the open picture</source>
        <translation>Was sie im offenen Bild finden</translation>
    </message>
    <message>
        <source>This data set has points of the plane: the first layer&apos;s weights are no pictures.
Choose a data set of pictures to see what its filters look for.</source>
        <translation>Dieser Datensatz besteht aus Punkten der Ebene: Die Gewichte der ersten Schicht sind keine Bilder.
Wählen Sie einen Datensatz mit Bildern, um zu sehen, wonach seine Filter suchen.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>the first %1 of %2 units</source>
        <translation>die ersten %1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>weights up to ±%1</source>
        <translation>Gewichte bis ±%1</translation>
    </message>
    <message>
        <source>answers after the activation, up to %1</source>
        <translation>Antworten nach der Aktivierung, bis %1</translation>
    </message>
    <message>
        <source>answers before any activation, up to ±%1</source>
        <translation>Antworten vor jeder Aktivierung, bis ±%1</translation>
    </message>
    <message>
        <source>The samples of this data set are rows of a table: the first layer&apos;s weights are no pictures.</source>
        <translation>Die Beispiele dieses Datensatzes sind Zeilen einer Tabelle: Die Gewichte der ersten Schicht sind keine Bilder.</translation>
    </message>
</context>
<context>
    <name>hessianlab::FirstSteps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::FlipPanel</name>
    <message>
        <source>Click a point of a curve, or step to it with the arrow keys and press Enter.

Here you then see the pictures that fall between this ε and the one before.</source>
        <translation>Klicken Sie einen Punkt einer Kurve an, oder gehen Sie mit den Pfeiltasten hin und drücken die Eingabetaste.

Dann sehen Sie hier die Bilder, die zwischen diesem ε und dem davor fallen.</translation>
    </message>
    <message>
        <source>Belief, %</source>
        <translation>Überzeugung, %</translation>
    </message>
    <message>
        <source>◀ Pre&amp;vious</source>
        <translation>◀ &amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt ▶</source>
        <translation>&amp;Weiter ▶</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>This evaluation does not say which points fell.</source>
        <translation>Diese Auswertung sagt nicht, welche Punkte fielen.</translation>
    </message>
    <message>
        <source>This evaluation does not say which pictures fell.</source>
        <translation>Diese Auswertung sagt nicht, welche Bilder fielen.</translation>
    </message>
    <message>
        <source>No point is wrong at ε = %1</source>
        <translation>Kein Punkt ist bei ε = %1 falsch</translation>
    </message>
    <message>
        <source>No picture is wrong at ε = %1</source>
        <translation>Kein Bild ist bei ε = %1 falsch</translation>
    </message>
    <message>
        <source>No point flips between ε = %1 and ε = %2</source>
        <translation>Kein Punkt kippt zwischen ε = %1 und ε = %2</translation>
    </message>
    <message>
        <source>No picture flips between ε = %1 and ε = %2</source>
        <translation>Kein Bild kippt zwischen ε = %1 und ε = %2</translation>
    </message>
    <message>
        <source>%1 wrong without an attack</source>
        <translation>%1 ohne Angriff falsch</translation>
    </message>
    <message>
        <source>%1 wrong at ε = %2</source>
        <translation>%1 bei ε = %2 falsch</translation>
    </message>
    <message>
        <source>%1 flips between ε = %2 and ε = %3</source>
        <translation>%1 kippt zwischen ε = %2 und ε = %3</translation>
    </message>
    <message>
        <source>%1 flip between ε = %2 and ε = %3</source>
        <translation>%1 kippen zwischen ε = %2 und ε = %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Points of the plane have no pictures: the Map tab shows where they lie.</source>
        <translation>Punkte der Ebene haben keine Bilder: Der Reiter Karte zeigt, wo sie liegen.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>The pictures before</source>
        <translation>Die Bilder davor</translation>
    </message>
    <message>
        <source>These are the first</source>
        <translation>Dies sind die ersten</translation>
    </message>
    <message>
        <source>The next pictures</source>
        <translation>Die nächsten Bilder</translation>
    </message>
    <message>
        <source>These are the last</source>
        <translation>Dies sind die letzten</translation>
    </message>
    <message>
        <source>Attacking these pictures again …</source>
        <translation>Diese Bilder werden noch einmal angegriffen …</translation>
    </message>
    <message>
        <source>The run was reset before its pictures were made.</source>
        <translation>Der Lauf wurde zurückgesetzt, bevor seine Bilder entstanden.</translation>
    </message>
    <message>
        <source>Attacked again: the pictures that the evaluation found are not in memory any more.</source>
        <translation>Noch einmal angegriffen: Die Bilder, die die Auswertung fand, sind nicht mehr im Speicher.</translation>
    </message>
    <message>
        <source>The curve is of step %1, these pictures of the weights at step %2.</source>
        <translation>Die Kurve gehört zu Schritt %1, diese Bilder zu den Gewichten von Schritt %2.</translation>
    </message>
    <message>
        <source>%1 of them withstood this time: the curve knows a nearer example, found with a larger ε or other weights.</source>
        <translation>%1 davon hielten diesmal stand: Die Kurve kennt ein näheres Beispiel, gefunden mit größerem ε oder anderen Gewichten.</translation>
    </message>
    <message>
        <source>Wrong as it is, without an attack</source>
        <translation>Schon so falsch, ohne Angriff</translation>
    </message>
</context>
<context>
    <name>hessianlab::FoldOut</name>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>hessianlab::FrequenciesTab</name>
    <message>
        <source>&amp;Train networks</source>
        <translation>Netze &amp;trainieren</translation>
    </message>
    <message>
        <source>&amp;Eigenfunction of frequency</source>
        <translation>&amp;Eigenfunktion der Frequenz</translation>
    </message>
    <message>
        <source>Which eigenfunction of the kernel is drawn. A click on an eigenvalue chooses it, too</source>
        <translation>Welche Eigenfunktion des Kerns gezeichnet wird. Auch ein Klick auf einen Eigenwert wählt sie</translation>
    </message>
    <message>
        <source>Trains the network of these settings from its start on cos κθ alone, for κ = 3, 4, 5, 6 and 8, and marks when it has learned it in each piece. Takes from seconds to a minute; the run itself is not touched</source>
        <translation>Trainiert das Netz dieser Einstellungen von seinem Anfang an mit cos κθ allein, für κ = 3, 4, 5, 6 und 8, und zeichnet ein, wann es die Welle in jedem Stück gelernt hat. Dauert Sekunden bis eine Minute; der Lauf selbst bleibt unberührt</translation>
    </message>
    <message>
        <source>Eigenvalues of the kernel</source>
        <translation>Eigenwerte des Kerns</translation>
    </message>
    <message>
        <source>frequency q</source>
        <translation>Frequenz q</translation>
    </message>
    <message>
        <source>eigenvalue λ</source>
        <translation>Eigenwert λ</translation>
    </message>
    <message>
        <source>Gradient descent learns the part of the target along an eigenfunction at a rate that is its eigenvalue. They fall with 1/q²: a frequency twice as high takes four times as long</source>
        <translation>Das Gradientenverfahren lernt den Teil des Ziels längs einer Eigenfunktion mit einer Rate, die ihr Eigenwert ist. Sie fallen mit 1/q²: Eine doppelt so hohe Frequenz dauert viermal so lange</translation>
    </message>
    <message>
        <source>How long a frequency takes (lines: closed form)</source>
        <translation>Wie lange eine Frequenz dauert (Linien: Formel)</translation>
    </message>
    <message>
        <source>frequency κ</source>
        <translation>Frequenz κ</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps of gradient descent until cos κθ alone is learned in each piece of the circle: by the kernel of infinitely many units, in closed form, and by the network, where it was trained</source>
        <translation>Schritte des Gradientenverfahrens, bis cos κθ allein in jedem Stück des Kreises gelernt ist: vom Kern unendlich vieler Einheiten, als geschlossene Formel, und vom Netz, wo es trainiert wurde</translation>
    </message>
    <message>
        <source>An eigenfunction</source>
        <translation>Eine Eigenfunktion</translation>
    </message>
    <message>
        <source>angle θ (radians)</source>
        <translation>Winkel θ (Bogenmaß)</translation>
    </message>
    <message>
        <source>value at the samples</source>
        <translation>Wert an den Punkten</translation>
    </message>
    <message>
        <source>It turns faster where points are many, and is lower there</source>
        <translation>Sie schwingt schneller, wo viele Punkte liegen, und ist dort niedriger</translation>
    </message>
    <message>
        <source>How fast eigenfunctions turn (lines: closed form)</source>
        <translation>Wie schnell Eigenfunktionen schwingen (Linien: Formel)</translation>
    </message>
    <message>
        <source>local frequency</source>
        <translation>örtliche Frequenz</translation>
    </message>
    <message>
        <source>In each piece of the circle: the frequency that fits the eigenfunction best, and the closed form q √p/Z, p the density of the points there</source>
        <translation>In jedem Stück des Kreises: die Frequenz, die am besten zur Eigenfunktion passt, und die geschlossene Formel q √p/Z, p die Dichte der Punkte dort</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>at the samples</source>
        <translation>an den Punkten</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>geschlossene Formel</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>Training a&amp;nhalten</translation>
    </message>
    <message>
        <source>training networks: %1</source>
        <translation>trainiert Netze: %1</translation>
    </message>
    <message>
        <source>measuring …</source>
        <translation>misst …</translation>
    </message>
    <message>
        <source>slope of the eigenvalues %1</source>
        <translation>Steigung der Eigenwerte %1</translation>
    </message>
    <message>
        <source>of the times %1</source>
        <translation>der Zeiten %1</translation>
    </message>
    <message>
        <source>Eigenfunction of frequency %1</source>
        <translation>Eigenfunktion der Frequenz %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::GraphTab</name>
    <message>
        <source>with &amp;self-loops</source>
        <translation>mit &amp;Selbstschleifen</translation>
    </message>
    <message>
        <source>A&amp;round this node</source>
        <translation>&amp;Um diesen Knoten</translation>
    </message>
    <message>
        <source>Mean distance between the means of two classes, and mean distance of a node&apos;s output to the mean of its class, over all nodes that have a label</source>
        <translation>Mittlerer Abstand zwischen den Mitteln zweier Klassen, und mittlerer Abstand der Ausgabe eines Knotens vom Mittel seiner Klasse, über alle Knoten, deren Klasse bekannt ist</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>right or wrong</source>
        <translation>richtig oder falsch</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>part of the data</source>
        <translation>Teil der Daten</translation>
    </message>
    <message>
        <source>What the colours and marks of the nodes say</source>
        <translation>Was die Farben und Zeichen der Knoten sagen</translation>
    </message>
    <message>
        <source>&amp;Propagate k</source>
        <translation>&amp;Propagieren k</translation>
    </message>
    <message>
        <source>The outputs carried to the neighbours k times more before they are read: ÂᵏZ. Nothing is trained by it; the largest k shows what infinite depth would do</source>
        <translation>Die Ausgaben, noch k-mal zu den Nachbarn getragen, bevor sie gelesen werden: ÂᵏZ. Dabei wird nichts trainiert; das größte k zeigt, was unendliche Tiefe täte</translation>
    </message>
    <message>
        <source>Â = D̃^(−1/2)(A+I)D̃^(−1/2), which keeps a part of a node&apos;s own output, instead of D⁻¹A</source>
        <translation>Â = D̃^(−1/2)(A+I)D̃^(−1/2), das einen Teil der eigenen Ausgabe eines Knotens behält, statt D⁻¹A</translation>
    </message>
    <message>
        <source>Lays out the part of the graph that is nearest to the open node</source>
        <translation>Ordnet den Teil des Graphen an, der dem offenen Knoten am nächsten ist</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Laying out the graph …</source>
        <translation>Der Graph wird angeordnet …</translation>
    </message>
    <message>
        <source>first principal direction</source>
        <translation>erste Hauptrichtung</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>Reading the network …</source>
        <translation>Das Netz wird gelesen …</translation>
    </message>
    <message>
        <source>The outputs of all nodes, seen along the two directions in which they differ most</source>
        <translation>Die Ausgaben aller Knoten, gesehen entlang der zwei Richtungen, in denen sie sich am meisten unterscheiden</translation>
    </message>
    <message>
        <source>Accuracy after k more steps along the edges</source>
        <translation>Genauigkeit nach k weiteren Schritten</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>What the network&apos;s outputs would answer after 0, 1, 2, … steps along the edges; a click chooses k</source>
        <translation>Was die Ausgaben des Netzes nach 0, 1, 2, … Schritten entlang der Kanten antworten würden; ein Klick wählt k</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>The graph: %1 nodes</source>
        <translation>Der Graph: %1 Knoten</translation>
    </message>
    <message>
        <source>The %1 nodes around node %2, of %3</source>
        <translation>Die %1 Knoten um Knoten %2, von %3</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Outputs in two dimensions: %1 of their variance</source>
        <translation>Ausgaben in zwei Dimensionen: %1 ihrer Varianz</translation>
    </message>
    <message>
        <source>k = %1</source>
        <translation>k = %1</translation>
    </message>
    <message>
        <source>step %1 · test %2</source>
        <translation>Schritt %1 · Test %2</translation>
    </message>
    <message>
        <source>between classes %1 ÷ within %2 = %3</source>
        <translation>zwischen Klassen %1 ÷ innerhalb %2 = %3</translation>
    </message>
    <message>
        <source>Click a node to see what it is.</source>
        <translation>Klicken Sie einen Knoten an, um zu sehen, was er ist.</translation>
    </message>
    <message>
        <source>Node %1: answers class %2, %3 sure; </source>
        <translation>Knoten %1: antwortet Klasse %2, zu %3 sicher; </translation>
    </message>
    <message>
        <source>it has no label; </source>
        <translation>seine Klasse ist nicht bekannt; </translation>
    </message>
    <message>
        <source>its label is class %1 (%2); </source>
        <translation>wahr ist Klasse %1 (%2); </translation>
    </message>
    <message>
        <source>no neighbour</source>
        <translation>kein Nachbar</translation>
    </message>
    <message>
        <source>%1 (class %2)</source>
        <translation>%1 (Klasse %2)</translation>
    </message>
    <message>
        <source>one neighbour: </source>
        <translation>ein Nachbar: </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours: </source>
        <translation>
            <numerusform>%n Nachbar: </numerusform>
            <numerusform>%n Nachbarn: </numerusform>
        </translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>Bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>Clear edits</source>
        <translation>Änderungen leeren</translation>
    </message>
    <message>
        <source>Class of the open node</source>
        <translation>Klasse des offenen Knotens</translation>
    </message>
    <message>
        <source>The label of the open node; with the keys, a digit</source>
        <translation>Das Label des offenen Knotens; mit den Tasten: eine Ziffer</translation>
    </message>
    <message>
        <source>Part of the open node</source>
        <translation>Teil des offenen Knotens</translation>
    </message>
    <message>
        <source>What the open node&apos;s label is for; with the keys, T for training and back</source>
        <translation>Wofür das Label des offenen Knotens da ist; mit den Tasten: T für Training und zurück</translation>
    </message>
    <message>
        <source>The graph as it was drawn</source>
        <translation>Der Graph, wie er gezogen wurde</translation>
    </message>
    <message>
        <source>Change the graph: click a node and choose its class or part, drag from one node to another to join or cut them. With the keys: the arrows choose a node, a digit its class, T training, E an edge&apos;s first and then its second node. The next run begins with it</source>
        <translation>Den Graphen ändern: Klicken Sie einen Knoten an und wählen Sie seine Klasse oder seinen Teil; ziehen Sie von einem Knoten zu einem anderen, um beide zu verbinden oder zu trennen. Mit den Tasten: Die Pfeile wählen einen Knoten, eine Ziffer seine Klasse, T Training, E den ersten und dann den zweiten Knoten einer Kante. Der nächste Lauf beginnt damit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::GroupedRuns</name>
    <message numerus="yes">
        <source>%n runs</source>
        <comment>that differ in the seed</comment>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>%1. Means over the seeds, with the standard deviation behind ±</source>
        <translation>%1. Mittel über die Startwerte, mit der Standardabweichung hinter ±</translation>
    </message>
</context>
<context>
    <name>hessianlab::GuideCard</name>
    <message>
        <source>Leave the first steps (Esc); Help → First steps begins them again</source>
        <translation>Die ersten Schritte verlassen (Esc); Hilfe → Erste Schritte beginnt sie von vorn</translation>
    </message>
    <message>
        <source>Leave the first steps</source>
        <translation>Die ersten Schritte verlassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>To the next step; F6 brings the keyboard here</source>
        <translation>Zum nächsten Schritt; F6 holt die Tastatur hierher</translation>
    </message>
</context>
<context>
    <name>hessianlab::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The guide is not installed with this program. It stands in docs/guide.md of its sources.</source>
        <translation>Das Handbuch ist bei diesem Programm nicht installiert. Es steht in docs/guide.md seiner Quellen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LabChoice</name>
    <message>
        <source>What is trained here: its data, settings and views. Your settings stay and come back with their laboratory</source>
        <translation>Was hier trainiert wird: seine Daten, Einstellungen und Ansichten. Ihre Einstellungen bleiben und kommen mit ihrem Labor wieder</translation>
    </message>
    <message>
        <source>Laborator&amp;y</source>
        <translation>&amp;Labor</translation>
    </message>
</context>
<context>
    <name>hessianlab::LabDocument</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>change of norm</source>
        <translation>Änderung der Norm</translation>
    </message>
    <message>
        <source>change of ε</source>
        <translation>Änderung von ε</translation>
    </message>
    <message>
        <source>change of the twin&apos;s regularizer</source>
        <translation>Änderung des Regularisierers des Zwillings</translation>
    </message>
    <message>
        <source>change of the twin&apos;s %1</source>
        <translation>Änderung von %1 des Zwillings</translation>
    </message>
    <message>
        <source>a twin that differs from the run</source>
        <translation>ein Zwilling, der sich vom Lauf unterscheidet</translation>
    </message>
    <message>
        <source>with and without the penalty</source>
        <translation>mit und ohne Strafterm</translation>
    </message>
    <message>
        <source>change of the layers</source>
        <translation>Änderung der Schichten</translation>
    </message>
</context>
<context>
    <name>hessianlab::LandmarksTab</name>
    <message>
        <source>Test face</source>
        <translation>Testgesicht</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Ihr eigenes Bild</translation>
    </message>
    <message>
        <source>Shape on the walk</source>
        <translation>Form auf dem Spaziergang</translation>
    </message>
    <message>
        <source>A synthetic test face. Blue is what the network finds, orange the truth, and a segment joins each point to its own</source>
        <translation>Ein synthetisches Testgesicht. Blau ist, was das Netz findet, orange die Wahrheit, und eine Strecke verbindet jeden Punkt mit dem seinen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>The face before, in the order chosen here</source>
        <translation>Das Gesicht davor, in der hier gewählten Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The face after, in the order chosen here</source>
        <translation>Das Gesicht danach, in der hier gewählten Reihenfolge</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>wie sie kommen</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>die schlechtesten zuerst</translation>
    </message>
    <message>
        <source>Order of the faces</source>
        <translation>Reihenfolge der Gesichter</translation>
    </message>
    <message>
        <source>In which order Previous and Next go through the test faces</source>
        <translation>In welcher Reihenfolge „Zurück“ und „Weiter“ durch die Testgesichter gehen</translation>
    </message>
    <message>
        <source>Puts the test face on the canvas, to change it: cover an eye, paint a mouth</source>
        <translation>Legt das Testgesicht auf die Zeichenfläche, um es zu ändern: ein Auge zudecken, einen Mund malen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Wipes the canvas: the network sees a black picture and answers with the shape it takes for granted</source>
        <translation>Leert die Zeichenfläche: Das Netz sieht ein schwarzes Bild und antwortet mit der Form, die es für selbstverständlich hält</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Draw a face here</source>
        <translation>Zeichnen Sie hier ein Gesicht</translation>
    </message>
    <message>
        <source>Walk through the shapes</source>
        <translation>Spaziergang durch die Formen</translation>
    </message>
    <message>
        <source>Along the first direction of the code, to three standard deviations</source>
        <translation>Entlang der ersten Richtung des Codes, bis zu drei Standardabweichungen</translation>
    </message>
    <message>
        <source>Along the second direction of the code, to three standard deviations</source>
        <translation>Entlang der zweiten Richtung des Codes, bis zu drei Standardabweichungen</translation>
    </message>
    <message>
        <source>&amp;Mean</source>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <source>Back to the mean code</source>
        <translation>Zurück zum mittleren Code</translation>
    </message>
    <message>
        <source>How many faces are found how well</source>
        <translation>Wie viele Gesichter wie gut gefunden werden</translation>
    </message>
    <message>
        <source>NRMSE (1 = distance between the outer corners of the eyes)</source>
        <translation>NRMSE (1 = Abstand zwischen den äußeren Augenwinkeln)</translation>
    </message>
    <message>
        <source>share of the test faces</source>
        <translation>Anteil der Testgesichter</translation>
    </message>
    <message>
        <source>The share of the test faces whose points are at most so far off on average. AUC is the area under the curve from 0 to 0.5. Who always answers with the mean shape of the training faces stands beside it. A click on the curve shows a face from there</source>
        <translation>Der Anteil der Testgesichter, deren Punkte im Mittel höchstens so weit danebenliegen. AUC ist die Fläche unter der Kurve von 0 bis 0.5. Daneben steht, wer immer mit der mittleren Form der Trainingsgesichter antwortet. Ein Klick auf die Kurve zeigt ein Gesicht von dort</translation>
    </message>
    <message>
        <source>Each training face as the code that the last layers read, along the two directions in which the codes differ most. A click on a point goes there</source>
        <translation>Jedes Trainingsgesicht als der Code, den die letzten Schichten lesen, entlang der zwei Richtungen, in denen sich die Codes am meisten unterscheiden. Ein Klick auf einen Punkt geht dorthin</translation>
    </message>
    <message>
        <source>Reading the network …</source>
        <translation>Das Netz wird gelesen …</translation>
    </message>
    <message>
        <source>face %1: NRMSE %2</source>
        <translation>Gesicht %1: NRMSE %2</translation>
    </message>
    <message>
        <source>a black picture</source>
        <translation>ein schwarzes Bild</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <translation>was das Netz sieht</translation>
    </message>
    <message>
        <source>%1: %2 found, AUC %3</source>
        <translation>%1: %2 gefunden, AUC %3</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>mean shape</source>
        <translation>mittlere Form</translation>
    </message>
    <message>
        <source>Codes of the training shapes</source>
        <translation>Codes der Trainingsformen</translation>
    </message>
    <message>
        <source>Codes of the training pictures</source>
        <translation>Codes der Trainingsbilder</translation>
    </message>
    <message>
        <source>1st direction (%1)</source>
        <translation>1. Richtung (%1)</translation>
    </message>
    <message>
        <source>2nd direction (%1)</source>
        <translation>2. Richtung (%1)</translation>
    </message>
    <message>
        <source>step %1 · mean NRMSE %2, mean shape %3 · %4 synthetic test faces</source>
        <translation>Schritt %1 · mittlerer NRMSE %2, mittlere Form %3 · %4 synthetische Testgesichter</translation>
    </message>
    <message>
        <source>Test f&amp;ace</source>
        <translation>Testg&amp;esicht</translation>
    </message>
    <message>
        <source>Ta&amp;ke the face</source>
        <translation>Gesicht über&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>hessianlab::LayerDialog</name>
    <message>
        <source>Edit layers</source>
        <translation>Schichten bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation>&amp;Operationen</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Operations of the network</source>
        <translation>Operationen des Netzes</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>A new operation behind the selected one (Ins)</source>
        <translation>Eine neue Operation hinter der ausgewählten (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Removes the operation; who read it reads what it read</source>
        <translation>Entfernt die Operation; wer sie las, liest, was sie las</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>One row up</source>
        <translation>Eine Zeile nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>One row down</source>
        <translation>Eine Zeile nach unten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Makes it again</source>
        <translation>Macht sie wieder</translation>
    </message>
    <message>
        <source>Double click or F2 changes a cell; rows can be dragged.</source>
        <translation>Doppelklick oder F2 ändert eine Zelle; Zeilen lassen sich ziehen.</translation>
    </message>
    <message>
        <source>A list of operations, or a whole network with input, classes and operations.</source>
        <translation>Eine Liste von Operationen, oder ein ganzes Netz mit input, classes und operations.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Puts what was copied elsewhere in the place of all that stands here</source>
        <translation>Setzt anderswo Kopiertes an die Stelle von allem, was hier steht</translation>
    </message>
    <message>
        <source>The operations as JSON</source>
        <translation>Die Operationen als JSON</translation>
    </message>
    <message>
        <source>The sums follow when the operations fit.</source>
        <translation>Die Summen folgen, wenn die Operationen passen.</translation>
    </message>
    <message>
        <source>%1 · %2 multiply–adds a sample</source>
        <translation>%1 · %2 Multiplikations-Additionen je Beispiel</translation>
    </message>
    <message>
        <source>Fits %1: %2 in, %3 classes out.</source>
        <translation>Passt zu %1: %2 hinein, %3 Klassen heraus.</translation>
    </message>
    <message>
        <source>Makes this the network of the settings, in one step of undo</source>
        <translation>Macht dies zum Netz der Einstellungen, in einem Schritt von Rückgängig</translation>
    </message>
    <message>
        <source>change of the JSON</source>
        <translation>Änderung des JSON</translation>
    </message>
    <message>
        <source>From the &amp;table</source>
        <translation>Aus der &amp;Tabelle</translation>
    </message>
    <message>
        <source>Puts the operations of the table in the place of all that stands here</source>
        <translation>Setzt die Operationen der Tabelle an die Stelle von allem, was hier steht</translation>
    </message>
    <message>
        <source>What stands on the page JSON cannot be read: %1</source>
        <translation>Was auf der Seite JSON steht, lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::LayerModel</name>
    <message>
        <source>Row %1 (%2): %3</source>
        <translation>Zeile %1 (%2): %3</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>This operation has no settings.</source>
        <translation>Diese Operation hat keine Einstellungen.</translation>
    </message>
    <message>
        <source>A name, by which rows further down can read this result, as a shortcut does</source>
        <translation>Ein Name, unter dem Zeilen weiter unten dieses Ergebnis lesen können, etwa für einen Shortcut</translation>
    </message>
    <message>
        <source>The names of the results that it reads; empty: the row before</source>
        <translation>Die Namen der Ergebnisse, die sie liest; leer: die Zeile davor</translation>
    </message>
    <message>
        <source>Shape of the result for one sample: channels × height × width, or values</source>
        <translation>Form des Ergebnisses für ein Beispiel: Kanäle × Höhe × Breite, oder Werte</translation>
    </message>
    <message>
        <source>change of row %1</source>
        <translation>Änderung der Zeile %1</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Multiply–adds</source>
        <translation>Mult.-Add.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LayerTab</name>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>What of the network is looked at: what this operation makes of a sample</source>
        <translation>Was vom Netz betrachtet wird: was diese Operation aus einem Beispiel macht</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>v&amp;on</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>den ersten %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>How many test samples are looked at; more take longer</source>
        <translation>Wie viele Testbeispiele betrachtet werden; mehr dauern länger</translation>
    </message>
    <message>
        <source>Each point is a test sample as the layer represents it, in the plane in which these representations differ most; dark marks are the means of the classes. What lies beside one another in the plane need not in the layer. Click a point to open its sample, hold Ctrl and drag to select several</source>
        <translation>Jeder Punkt ist ein Testbeispiel, wie die Schicht es darstellt, in der Ebene, in der sich diese Darstellungen am meisten unterscheiden; dunkle Zeichen sind die Mittel der Klassen. Was in der Ebene nebeneinanderliegt, muss es in der Schicht nicht. Ein Klick auf einen Punkt öffnet sein Beispiel, Ziehen mit Strg wählt mehrere aus</translation>
    </message>
    <message>
        <source>From layer to layer</source>
        <translation>Von Schicht zu Schicht</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>within ÷ between</source>
        <translation>innerhalb ÷ zwischen</translation>
    </message>
    <message>
        <source>How far samples of one class are apart, divided by how far the means of the classes are (mean squared distances). 0: the layer says the class and nothing else. A click on a point chooses its layer</source>
        <translation>Wie weit Beispiele einer Klasse auseinanderliegen, geteilt dadurch, wie weit es die Mittel der Klassen tun (mittlere quadratische Abstände). 0: Die Schicht sagt die Klasse und sonst nichts. Ein Klick auf einen Punkt wählt seine Schicht</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The same of the chosen layer while it trains, at the steps at which this view looked</source>
        <translation>Dasselbe für die gewählte Schicht im Lauf des Trainings, an den Schritten, an denen diese Ansicht hinsah</translation>
    </message>
    <message>
        <source>Asking the network …</source>
        <translation>Das Netz wird gefragt …</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>step %1 · %2 test samples · within ÷ between: %3 ÷ %4 = %5</source>
        <translation>Schritt %1 · %2 Testbeispiele · innerhalb ÷ zwischen: %3 ÷ %4 = %5</translation>
    </message>
    <message>
        <source>class means</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>first main direction, %1 of the variance</source>
        <translation>erste Hauptrichtung, %1 der Varianz</translation>
    </message>
    <message>
        <source>second, %1</source>
        <translation>zweite, %1</translation>
    </message>
    <message>
        <source>Layer %1, step %2</source>
        <translation>Schicht %1, Schritt %2</translation>
    </message>
    <message>
        <source>Layer %1 over the training</source>
        <translation>Schicht %1 im Lauf des Trainings</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>a part of layer %1 at step %2</source>
        <translation>ein Teil der Schicht %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>What the layer makes of the samples</source>
        <translation>Was die Schicht aus den Beispielen macht</translation>
    </message>
    <message>
        <source>Over the training</source>
        <translation>Im Lauf des Trainings</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonCourse</name>
    <message>
        <source>A network is training. Pause or stop it first: a lesson begins with a network of its own.</source>
        <translation>Ein Netz wird trainiert. Pausieren oder halten Sie es zuerst an: Eine Lektion beginnt mit einem eigenen Netz.</translation>
    </message>
    <message>
        <source>end of the lesson “%1”</source>
        <translation>Ende der Lektion „%1“</translation>
    </message>
    <message>
        <source>lesson step “%1”</source>
        <translation>Lektionsschritt „%1“</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Er läuft gerade.</translation>
    </message>
    <message>
        <source>This step is done; what was measured stands below.</source>
        <translation>Dieser Schritt ist getan; was gemessen wurde, steht unten.</translation>
    </message>
    <message>
        <source>The settings are no longer those of this step. Restore them first.</source>
        <translation>Die Einstellungen sind nicht mehr die dieses Schritts. Stellen Sie sie zuerst wieder her.</translation>
    </message>
    <message>
        <source>Answer the question first, or choose not to guess.</source>
        <translation>Beantworten Sie zuerst die Frage, oder wählen Sie, nicht zu raten.</translation>
    </message>
    <message>
        <source>A network is training. Pause or stop it first.</source>
        <translation>Ein Netz wird trainiert. Pausieren oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>This step compares with the run “%1” of step %2, which is not trained yet. Go back and run that step first.</source>
        <translation>Dieser Schritt vergleicht mit dem Lauf „%1“ aus Schritt %2, der noch nicht trainiert ist. Gehen Sie zurück und führen Sie zuerst jenen Schritt aus.</translation>
    </message>
    <message>
        <source>Stopped. Run the step again whenever you like.</source>
        <translation>Angehalten. Führen Sie den Schritt wieder aus, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Another run has taken the place of this step&apos;s. Run the step again.</source>
        <translation>Ein anderer Lauf ist an die Stelle dessen dieses Schritts getreten. Führen Sie den Schritt noch einmal aus.</translation>
    </message>
    <message>
        <source>The training was stopped before its end. Run the step again.</source>
        <translation>Das Training wurde vor seinem Ende angehalten. Führen Sie den Schritt noch einmal aus.</translation>
    </message>
    <message>
        <source>The lesson trains its network: the curves begin in a moment</source>
        <translation>Die Lektion trainiert ihr Netz: Die Kurven beginnen gleich</translation>
    </message>
    <message>
        <source>This step of the lesson trains nothing: its text says where to look</source>
        <translation>Dieser Schritt der Lektion trainiert nichts: Sein Text sagt, wohin Sie sehen sollen</translation>
    </message>
    <message>
        <source>Answer the question of the lesson, then press “Run this step” there</source>
        <translation>Beantworten Sie die Frage der Lektion, dann drücken Sie dort „Diesen Schritt ausführen“</translation>
    </message>
    <message>
        <source>Press “Run this step” in the lesson: its run is drawn here</source>
        <translation>Drücken Sie in der Lektion „Diesen Schritt ausführen“: Ihr Lauf wird hier gezeichnet</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonDocument</name>
    <message>
        <source>new step</source>
        <translation>neuer Schritt</translation>
    </message>
    <message>
        <source>copy of a step</source>
        <translation>Kopie eines Schritts</translation>
    </message>
    <message>
        <source>removal of a step</source>
        <translation>Schritt entfernt</translation>
    </message>
    <message>
        <source>move of a step</source>
        <translation>Schritt verschoben</translation>
    </message>
    <message>
        <source>another lesson</source>
        <translation>eine andere Lektion</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonEditor</name>
    <message>
        <source>It was not finished when the program was closed</source>
        <translation>Sie war nicht fertig, als das Programm geschlossen wurde</translation>
    </message>
    <message>
        <source>Lesson editor</source>
        <translation>Lektionen bearbeiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Begin a lesson, open one, save it elsewhere</source>
        <translation>Eine Lektion beginnen, eine öffnen, anderswo speichern</translation>
    </message>
    <message>
        <source>&amp;New lesson</source>
        <translation>&amp;Neue Lektion</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Close the editor; what is unfinished is kept</source>
        <translation>Den Editor schließen; Unfertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
    <message>
        <source>What it is about, in one sentence</source>
        <translation>Worum es geht, in einem Satz</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>How long it takes in class</source>
        <translation>Wie lange sie im Unterricht dauert</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Opens the step that is not finished</source>
        <translation>Öffnet den Schritt, der nicht fertig ist</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>recorded state</source>
        <translation>aufgenommener Zustand</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Open a lesson in the editor</source>
        <translation>Eine Lektion im Editor öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>Die Lektion speichern</translation>
    </message>
    <message>
        <source>Saved %1; the lesson stands in the list under “Your lessons”.</source>
        <translation>%1 gespeichert; die Lektion steht in der Liste unter „Ihre Lektionen“.</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This is a whole lesson (%1).</source>
        <translation>Dies ist eine vollständige Lektion (%1).</translation>
    </message>
    <message>
        <source>Not finished: step %1: %2</source>
        <translation>Nicht fertig: Schritt %1: %2</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>Nicht fertig: %1</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What you have is kept until then.</source>
        <translation>Noch nicht fertig: %1. Was da ist, bleibt bis dahin erhalten.</translation>
    </message>
    <message>
        <source>Write the lesson file</source>
        <translation>Die Lektionsdatei schreiben</translation>
    </message>
    <message>
        <source>Not finished yet: %1</source>
        <translation>Noch nicht fertig: %1</translation>
    </message>
    <message>
        <source>Play the lesson from this step, as a class sees it</source>
        <translation>Die Lektion ab diesem Schritt spielen, wie eine Klasse sie sieht</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonList</name>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Make a lesson …</source>
        <translation>Lektion erstellen …</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>Close the list; Ctrl+L opens it again</source>
        <translation>Die Liste schließen; Strg+L öffnet sie wieder</translation>
    </message>
    <message>
        <source>Close the list of lessons</source>
        <translation>Die Liste der Lektionen schließen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Each lesson asks for a prediction, trains a network, and compares. Enter begins it.</source>
        <translation>Jede Lektion fragt nach einer Vorhersage, trainiert ein Netz und vergleicht. Die Eingabetaste beginnt sie.</translation>
    </message>
    <message>
        <source>Write a lesson of your own: record steps, ask questions, try it</source>
        <translation>Eine eigene Lektion schreiben: Schritte aufnehmen, Fragen stellen, ausprobieren</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Ihre Lektionen</translation>
    </message>
    <message>
        <source>%1 %2 (%3 min)</source>
        <translation>%1 %2 (%3 min)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>There are no lessons in the program&apos;s resources.</source>
        <translation>Zu diesem Programm gehören keine Lektionen.</translation>
    </message>
    <message>
        <source>Take the settings of the lesson&apos;s first step. Leaving the lesson brings yours back.</source>
        <translation>Übernimmt die Einstellungen des ersten Schritts. Wer die Lektion verlässt, bekommt seine zurück.</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Edit a copy …</source>
        <translation>&amp;Kopie bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove from the list (the file stays)</source>
        <translation>Aus der Liste &amp;entfernen (die Datei bleibt)</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonPage</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>End the lesson: what it hid comes back, and so do your settings of before</source>
        <translation>Die Lektion beenden: Was sie verbarg, kehrt zurück, und Ihre Einstellungen von vorher auch</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Die Lektion verlassen</translation>
    </message>
    <message>
        <source>Restore the step&apos;s settings</source>
        <translation>Einstellungen des Schritts herstellen</translation>
    </message>
    <message>
        <source>Takes back what you changed (undo brings it again)</source>
        <translation>Nimmt zurück, was Sie geändert haben (Rückgängig bringt es wieder)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>What do you think will be measured? Decide before you run it.</source>
        <translation>Was, glauben Sie, wird gemessen? Entscheiden Sie sich, bevor Sie starten.</translation>
    </message>
    <message>
        <source>I would rather not guess</source>
        <translation>Ich möchte nicht raten</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <translation>Dies ist der erste Schritt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>The step is done; your answer stays as it was.</source>
        <translation>Der Schritt ist getan; Ihre Antwort bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>You have changed the settings. That is fine: look around. What this step measures belongs to its own settings, so restore them before you run it.</source>
        <translation>Sie haben die Einstellungen geändert. Das ist in Ordnung: Sehen Sie sich um. Was dieser Schritt misst, gehört zu seinen eigenen Einstellungen; stellen Sie sie also her, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Run this step</source>
        <translation>Diesen Schritt ausführen</translation>
    </message>
    <message>
        <source>Stop this step; it can be run again</source>
        <translation>Diesen Schritt anhalten; er lässt sich wieder ausführen</translation>
    </message>
    <message>
        <source>Compare the prediction with what was measured before</source>
        <translation>Die Vorhersage mit dem vergleichen, was zuvor gemessen wurde</translation>
    </message>
    <message>
        <source>Train the network of this step and measure it</source>
        <translation>Das Netz dieses Schritts trainieren und messen</translation>
    </message>
    <message>
        <source>measuring %p %</source>
        <translation>misst %p %</translation>
    </message>
    <message>
        <source>training %p %</source>
        <translation>trainiert %p %</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonPanel</name>
    <message>
        <source>A network is training. Pause or stop it to begin a lesson.</source>
        <translation>Ein Netz wird trainiert. Pausieren oder halten Sie es an, um eine Lektion zu beginnen.</translation>
    </message>
    <message>
        <source>A lesson gets its tick once every question is answered and run</source>
        <translation>Eine Lektion bekommt ihr Häkchen, sobald jede Frage beantwortet und ausgeführt ist</translation>
    </message>
    <message>
        <source>This step names what the window does not have: %1. The rest of it works.</source>
        <translation>Dieser Schritt nennt, was das Fenster nicht hat: %1. Der Rest davon geht.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LessonSummary</name>
    <message>
        <source>What came of the lesson</source>
        <translation>Was die Lektion ergab</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>All questions and numbers as text</source>
        <translation>Alle Fragen und Zahlen als Text</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>A sheet to hand in or to keep</source>
        <translation>Ein Blatt zum Abgeben oder Aufheben</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>The same sheet on paper</source>
        <translation>Dasselbe Blatt auf Papier</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Back to the list of lessons</source>
        <translation>Zurück zur Liste der Lektionen</translation>
    </message>
    <message>
        <source>This step was not run.</source>
        <translation>Dieser Schritt wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>The predictions and numbers of the lesson are in the clipboard.</source>
        <translation>Die Vorhersagen und Zahlen der Lektion sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written; choose another folder.</source>
        <translation>%1 lässt sich nicht schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>hessianlab::LiveSettings</name>
    <message>
        <source>A run and its twin differ in nothing but the regularizer, so the learning rate waits for ⟲</source>
        <translation>Ein Lauf und sein Zwilling unterscheiden sich nur im Regularisierer, also wartet die Lernrate auf ⟲</translation>
    </message>
</context>
<context>
    <name>hessianlab::MainWindow</name>
    <message>
        <source>Experiment</source>
        <translation>Experiment</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>This lab has no pictures: choose a preset of a classifier to look at one.</source>
        <translation>Dieses Labor hat keine Bilder: Wählen Sie die Vorlage eines Klassifikators, um eines anzusehen.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Press ▶</source>
        <translation>Drücken Sie ▶</translation>
    </message>
    <message>
        <source>A network learns to recognise pictures, and the curves show how it gets on. The space bar does the same, and pauses.</source>
        <translation>Ein Netz lernt, Bilder zu erkennen, und die Kurven zeigen, wie es vorankommt. Die Leertaste tut dasselbe und pausiert.</translation>
    </message>
    <message>
        <source>Open Pictures</source>
        <translation>Öffnen Sie Bilder</translation>
    </message>
    <message>
        <source>Each row shows a test picture, what an attack adds to it, and what the network believes then. The training goes on meanwhile.</source>
        <translation>Jede Zeile zeigt ein Testbild, was ein Angriff hinzufügt und was das Netz dann glaubt. Das Training geht unterdessen weiter.</translation>
    </message>
    <message>
        <source>Drag ε</source>
        <translation>Ziehen Sie ε</translation>
    </message>
    <message>
        <source>It is the largest change that an attack may make. See at which ε the network begins to be wrong.</source>
        <translation>Es ist die größte Änderung, die ein Angriff machen darf. Sehen Sie, bei welchem ε das Netz zu irren beginnt.</translation>
    </message>
    <message>
        <source>Train a second network</source>
        <translation>Trainieren Sie ein zweites Netz</translation>
    </message>
    <message>
        <source>At the left choose another regularizer, or none, or another strength λ. Then press ⟲ for a fresh network, and ▶.</source>
        <translation>Wählen Sie links einen anderen Regularisierer, oder keinen, oder eine andere Stärke λ. Dann drücken Sie ⟲ für ein frisches Netz, und ▶.</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Vergleichen Sie beide</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Alle Lektionen</translation>
    </message>
    <message>
        <source>Lessons: predict, train, compare (%1)</source>
        <translation>Lektionen: vorhersagen, trainieren, vergleichen (%1)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson file …</source>
        <translation>Lektionsdatei &amp;öffnen …</translation>
    </message>
    <message>
        <source>A lesson that somebody has written; it stays in the list</source>
        <translation>Eine Lektion, die jemand geschrieben hat; sie bleibt in der Liste</translation>
    </message>
    <message>
        <source>&amp;Make a lesson …</source>
        <translation>Lektion &amp;erstellen …</translation>
    </message>
    <message>
        <source>Record steps from this window, ask questions, try it and save it</source>
        <translation>Schritte aus diesem Fenster aufnehmen, Fragen stellen, ausprobieren und speichern</translation>
    </message>
    <message>
        <source>&amp;Teacher&apos;s mode …</source>
        <translation>Lehrer&amp;modus …</translation>
    </message>
    <message>
        <source>Put controls away that a class should not see</source>
        <translation>Bedienelemente wegräumen, die eine Klasse nicht sehen soll</translation>
    </message>
    <message>
        <source>&amp;Show all controls</source>
        <translation>Alle Bedienelemente &amp;zeigen</translation>
    </message>
    <message>
        <source>Brings back what was put away</source>
        <translation>Holt zurück, was weggeräumt wurde</translation>
    </message>
    <message>
        <source>Lesson editor</source>
        <translation>Lektionen bearbeiten</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Eine Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>Hell oder dunkel wie das &amp;System</translation>
    </message>
    <message>
        <source>Changes with the desktop; Ctrl+T chooses for this program alone</source>
        <translation>Wechselt mit dem Schreibtisch; Strg+T wählt für dieses Programm allein</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>“%1” is used from the next start on.</source>
        <translation>„%1“ gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy experiment</source>
        <translation>Experiment &amp;kopieren</translation>
    </message>
    <message>
        <source>Data, network, settings and view as one line of text, to send to somebody</source>
        <translation>Daten, Netz, Einstellungen und Ansicht als eine Textzeile, um sie jemandem zu schicken</translation>
    </message>
    <message>
        <source>&amp;Paste experiment</source>
        <translation>Experiment &amp;einfügen</translation>
    </message>
    <message>
        <source>Sets everything as in the line of text that somebody sent</source>
        <translation>Stellt alles so ein wie in der Textzeile, die jemand geschickt hat</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Look back</source>
        <translation>&amp;Zurückblicken</translation>
    </message>
    <message>
        <source>&amp;Evaluate robustness</source>
        <translation>&amp;Robustheit auswerten</translation>
    </message>
    <message>
        <source>&amp;Can it be trusted? …</source>
        <translation>&amp;Ist dem zu trauen? …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Float this tab</source>
        <translation>Reiter &amp;lösen</translation>
    </message>
    <message>
        <source>F&amp;it plots</source>
        <translation>Diagramme &amp;einpassen</translation>
    </message>
    <message>
        <source>Find a &amp;command …</source>
        <translation>&amp;Befehl finden …</translation>
    </message>
    <message>
        <source>&amp;Presentation size</source>
        <translation>&amp;Präsentationsgröße</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>&amp;About HessianLab</source>
        <translation>&amp;Über HessianLab</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open settings …</source>
        <translation>Einstellungen &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save settings …</source>
        <translation>Einstellungen &amp;speichern …</translation>
    </message>
    <message>
        <source>Open &amp;run folder …</source>
        <translation>Ordner eines &amp;Laufs öffnen …</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Arbeitsordner</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>settings from %1</source>
        <translation>Einstellungen aus %1</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open a run folder</source>
        <translation>Den Ordner eines Laufs öffnen</translation>
    </message>
    <message>
        <source>&amp;Choose a folder …</source>
        <translation>Ordner &amp;wählen …</translation>
    </message>
    <message>
        <source>The folder that keeps the runs; the table shows all that are in it</source>
        <translation>Der Ordner, in dem die Läufe aufbewahrt werden; die Tabelle zeigt alle, die darin sind</translation>
    </message>
    <message>
        <source>&amp;Open it in the file manager</source>
        <translation>Im &amp;Dateimanager öffnen</translation>
    </message>
    <message>
        <source>%1 was training when the window was closed. It is saved as it was at step %2.</source>
        <translation>%1 wurde trainiert, als das Fenster geschlossen wurde. Der Lauf ist gesichert, wie er bei Schritt %2 war.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Choose the folder that keeps the runs</source>
        <translation>Den Ordner wählen, in dem die Läufe aufbewahrt werden</translation>
    </message>
    <message>
        <source>Runs are kept in %1</source>
        <translation>Läufe werden in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>The clipboard holds no experiment: copy the whole line that begins with hessianlab:</source>
        <translation>Die Zwischenablage enthält kein Experiment: Kopieren Sie die ganze Zeile, die mit hessianlab: beginnt</translation>
    </message>
    <message>
        <source>pasted experiment</source>
        <translation>eingefügtes Experiment</translation>
    </message>
    <message>
        <source>Everything is set as in the %1, but the lesson “%2” is not here; open its file first.</source>
        <translation>Alles ist eingestellt (%1), aber die Lektion „%2“ gibt es hier nicht; öffnen Sie zuerst ihre Datei.</translation>
    </message>
    <message>
        <source>Everything is set as in the %1; Ctrl+Z goes back.</source>
        <translation>Alles ist eingestellt (%1); Strg+Z führt zurück.</translation>
    </message>
    <message>
        <source>Re&amp;port of this run …</source>
        <translation>Be&amp;richt über diesen Lauf …</translation>
    </message>
    <message>
        <source>Settings, curves, robustness, bounds, checks, pictures and spectrum in one web page or PDF</source>
        <translation>Einstellungen, Kurven, Robustheit, Schranken, Prüfungen, Bilder und Spektrum auf einer Webseite oder in einem PDF</translation>
    </message>
    <message>
        <source>&amp;Animation …</source>
        <translation>Ani&amp;mation …</translation>
    </message>
    <message>
        <source>Map, slice or first layer over the training, as one animated picture or numbered ones</source>
        <translation>Karte, Schnitt oder erste Schicht im Lauf des Trainings, als ein bewegtes Bild oder nummerierte</translation>
    </message>
    <message>
        <source>Choose the data …</source>
        <translation>Die Daten wählen …</translation>
    </message>
    <message>
        <source>A file or a folder of data, which is looked at first</source>
        <translation>Eine Datei oder ein Ordner mit Daten, die man sich zuerst ansieht</translation>
    </message>
    <message>
        <source>Use two moons</source>
        <translation>Zwei Monde verwenden</translation>
    </message>
    <message>
        <source>Points that the program draws itself; they need no files</source>
        <translation>Punkte, die das Programm selbst zieht; sie brauchen keine Dateien</translation>
    </message>
    <message>
        <source>Si&amp;gned pictures in colour</source>
        <translation>Farbbilder mit Vor&amp;zeichen</translation>
    </message>
    <message>
        <source>Blue is less, red is more of this colour</source>
        <translation>Blau ist weniger, Rot ist mehr von dieser Farbe</translation>
    </message>
    <message>
        <source>The &amp;strongest channel of each pixel</source>
        <translation>Der &amp;stärkste Kanal jedes Pixels</translation>
    </message>
    <message>
        <source>Blue is less, red is more, of whichever colour changes most</source>
        <translation>Blau ist weniger, Rot ist mehr, von der Farbe, die sich am meisten ändert</translation>
    </message>
    <message>
        <source>&amp;All channels as a colour</source>
        <translation>&amp;Alle Kanäle als Farbe</translation>
    </message>
    <message>
        <source>Around grey, which is no change</source>
        <translation>Um Grau herum, das keine Änderung ist</translation>
    </message>
    <message>
        <source>&amp;Red alone</source>
        <translation>Nur &amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Green alone</source>
        <translation>Nur &amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Blue alone</source>
        <translation>Nur &amp;Blau</translation>
    </message>
    <message>
        <source>Edit &amp;layers …</source>
        <translation>&amp;Schichten bearbeiten …</translation>
    </message>
    <message>
        <source>The operations of the network: what each gives, holds and costs</source>
        <translation>Die Operationen des Netzes: was jede gibt, enthält und kostet</translation>
    </message>
    <message>
        <source>Open &amp;data …</source>
        <translation>&amp;Daten öffnen …</translation>
    </message>
    <message>
        <source>Your own pictures, arrays, points or tables: a file or a folder</source>
        <translation>Ihre eigenen Bilder, Arrays, Punkte oder Tabellen: eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>Re&amp;cent data</source>
        <translation>&amp;Zuletzt geöffnete Daten</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Open &amp;network …</source>
        <translation>&amp;Netz öffnen …</translation>
    </message>
    <message>
        <source>A network that was trained elsewhere: ONNX, safetensors, or a kept run</source>
        <translation>Ein anderswo trainiertes Netz: ONNX, safetensors oder ein aufbewahrter Lauf</translation>
    </message>
    <message>
        <source>Export networ&amp;k</source>
        <translation>Ne&amp;tz exportieren</translation>
    </message>
    <message>
        <source>Open Robustness</source>
        <translation>Öffnen Sie Robustheit</translation>
    </message>
    <message>
        <source>It shows how many pictures a network still recognises under attack. The curve of the second network comes when its epoch ends.</source>
        <translation>Sie zeigt, wie viele Bilder ein Netz unter Angriff noch erkennt. Die Kurve des zweiten Netzes kommt, wenn seine Epoche endet.</translation>
    </message>
    <message>
        <source>Click a point of a curve: beside it stand the pictures that fall there. Evaluate measures with bounds, too. Lessons (Ctrl+L) go on from here, and Help → Guide tells the rest.</source>
        <translation>Klicken Sie einen Punkt einer Kurve an: Daneben stehen die Bilder, die dort fallen. Auswerten misst auch mit Schranken. Lektionen (Strg+L) gehen von hier weiter, und Hilfe → Handbuch erzählt den Rest.</translation>
    </message>
    <message>
        <source>Co&amp;mpare the ticked runs …</source>
        <translation>Angekreuzte Läufe &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Both curves are drawn once the second network has one. If the first has none, pause then (Space), right-click it in the table below and choose “Show its network”: it is measured, too.</source>
        <translation>Beide Kurven werden gezeichnet, sobald das zweite Netz eine hat. Hat das erste keine, pausieren Sie dann (Leertaste), klicken Sie es in der Tabelle unten mit der rechten Maustaste an und wählen Sie „Sein Netz zeigen“: Es wird auch gemessen.</translation>
    </message>
    <message>
        <source>St&amp;udies …</source>
        <translation>St&amp;udien …</translation>
    </message>
    <message>
        <source>Penalties, strengths and seeds compared: many runs, here or on a cluster</source>
        <translation>Strafterme, Stärken und Startwerte im Vergleich: viele Läufe, hier oder auf einem Cluster</translation>
    </message>
    <message>
        <source>Drawn: %1</source>
        <translation>Gezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapControls</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Decision regions</source>
        <translation>Entscheidungsgebiete</translation>
    </message>
    <message>
        <source>Curvature ‖H‖</source>
        <translation>Krümmung ‖H‖</translation>
    </message>
    <message>
        <source>Slope ‖g‖</source>
        <translation>Steigung ‖g‖</translation>
    </message>
    <message>
        <source>Smallest eigenvalue λ min</source>
        <translation>Kleinster Eigenwert λ min</translation>
    </message>
    <message>
        <source>Colour of the plane: the predicted class (paler where the network is unsure), or how strongly the loss bends or rises there if the prediction is taken as the truth. λ min below 0 (blue): the loss bends down in some direction</source>
        <translation>Farbe der Ebene: die vorhergesagte Klasse (blasser, wo das Netz unsicher ist), oder wie stark sich der Verlust dort krümmt oder steigt, wenn die Vorhersage als wahr gilt. λ min unter 0 (blau): Der Verlust krümmt sich in einer Richtung nach unten</translation>
    </message>
    <message>
        <source>&amp;Log colours</source>
        <translation>Farben &amp;logarithmisch</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>&amp;Punkte</translation>
    </message>
    <message>
        <source>Training points filled, test points hollow</source>
        <translation>Trainingspunkte gefüllt, Testpunkte hohl</translation>
    </message>
    <message>
        <source>&amp;Boundary</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>Line where the decision changes</source>
        <translation>Linie, an der die Entscheidung wechselt</translation>
    </message>
    <message>
        <source>Ei&amp;genvectors</source>
        <translation>&amp;Eigenvektoren</translation>
    </message>
    <message>
        <source>Short lines along the direction in which the loss bends most (eigenvector of H with the largest |λ|), longer where it bends more; blue where it bends down</source>
        <translation>Kurze Striche in der Richtung, in der sich der Verlust am stärksten krümmt (Eigenvektor von H mit dem größten |λ|), länger, wo er sich stärker krümmt; blau, wo er sich nach unten krümmt</translation>
    </message>
    <message>
        <source>Attac&amp;k arrows</source>
        <translation>Angriffs&amp;pfeile</translation>
    </message>
    <message>
        <source>Where the attack moves test points (60 of them, evenly spread, or all if there are fewer). Red: the decision changed there. Norm and ε stand in the bar at the top</source>
        <translation>Wohin der Angriff Testpunkte bewegt (60 davon, gleichmäßig verteilt, oder alle, wenn es weniger sind). Rot: Dort wechselte die Entscheidung. Norm und ε stehen in der Leiste oben</translation>
    </message>
    <message>
        <source>ε-ball&amp;s</source>
        <translation>ε-&amp;Kugeln</translation>
    </message>
    <message>
        <source>The ball of radius ε around the same test points. Red: the attack found a point inside that is decided wrongly; green, dotted: it found none, which proves nothing</source>
        <translation>Die Kugel vom Radius ε um dieselben Testpunkte. Rot: Der Angriff fand darin einen Punkt, der falsch entschieden wird; grün, gepunktet: Er fand keinen, was nichts beweist</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Decision regions have no colour scale</source>
        <translation>Entscheidungsgebiete haben keine Farbskala</translation>
    </message>
    <message>
        <source>Colours by the logarithm of |λ min| on both sides of 0: shows small values beside large</source>
        <translation>Farben nach dem Logarithmus von |λ min| auf beiden Seiten von 0: zeigt kleine Werte neben großen</translation>
    </message>
    <message>
        <source>Logarithmic colour scale: shows small values beside large</source>
        <translation>Logarithmische Farbskala: zeigt kleine Werte neben großen</translation>
    </message>
    <message>
        <source>How the points are attacked. Norm and ε stand in the bar at the top</source>
        <translation>Wie die Punkte angegriffen werden. Norm und ε stehen in der Leiste oben</translation>
    </message>
    <message>
        <source>Tick attack arrows or ε-balls to attack the points</source>
        <translation>Für einen Angriff auf die Punkte Angriffspfeile oder ε-Kugeln ankreuzen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>No earlier run of points of the plane is there to compare with: train one, reset, and it is offered here</source>
        <translation>Es gibt noch keinen früheren Lauf auf Punkten der Ebene zum Vergleichen: Trainieren Sie einen und setzen Sie zurück, dann steht er hier</translation>
    </message>
    <message>
        <source>Shows an earlier run, as it was when it ended, beside the present one</source>
        <translation>Zeigt einen früheren Lauf, wie er am Ende war, neben dem jetzigen</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapOverlay</name>
    <message>
        <source>open sample</source>
        <translation>offenes Beispiel</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapPane</name>
    <message>
        <source>Computing the map …</source>
        <translation>Die Karte wird berechnet …</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapTab</name>
    <message>
        <source>Try the two moons</source>
        <translation>Die zwei Monde ausprobieren</translation>
    </message>
    <message>
        <source>Under the cursor</source>
        <translation>Unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>A map needs a data set of points in the plane.
The present one has pictures: the Pictures tab shows them.</source>
        <translation>Eine Karte braucht einen Datensatz aus Punkten der Ebene.
Der jetzige hat Bilder: Der Reiter Bilder zeigt sie.</translation>
    </message>
    <message>
        <source>step %1 · %2 × %2 cells</source>
        <translation>Schritt %1 · %2 × %2 Zellen</translation>
    </message>
    <message>
        <source> · %1 maps a second</source>
        <translation> · %1 Karten je Sekunde</translation>
    </message>
    <message>
        <source>%1, ε = %2: of %3 test points </source>
        <translation>%1, ε = %2: von %3 Testpunkten </translation>
    </message>
    <message>
        <source>%1 flipped</source>
        <translation>%1 gekippt</translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation>%1 standgehalten</translation>
    </message>
    <message>
        <source>%1 wrong before</source>
        <translation>%1 vorher falsch</translation>
    </message>
    <message>
        <source>&lt;span style=&apos;color:%1&apos;&gt;&lt;b&gt;%2&lt;/b&gt;&lt;/span&gt;</source>
        <translation>&lt;span style=&apos;color:%1&apos;&gt;&lt;b&gt;%2&lt;/b&gt;&lt;/span&gt;</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
    </message>
    <message>
        <source>Nothing is painted yet: choose Paint, then press and drag here</source>
        <translation>Noch ist nichts gemalt: Wählen Sie Malen, dann hier drücken und ziehen</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>Die Karte wird berechnet …</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>Gemalt</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, bearbeitet</translation>
    </message>
    <message>
        <source>%1: %2 points, %3 to test</source>
        <translation>%1: %2 Punkte, %3 zum Testen</translation>
    </message>
    <message>
        <source>There is room for %1 points, not more.</source>
        <translation>Es ist Platz für %1 Punkte, nicht mehr.</translation>
    </message>
    <message>
        <source>The present run keeps its points; a new run takes these.</source>
        <translation>Der jetzige Lauf behält seine Punkte; ein neuer Lauf nimmt diese.</translation>
    </message>
    <message>
        <source>The present run has these points already; ▶ trains on</source>
        <translation>Der jetzige Lauf hat diese Punkte schon; ▶ trainiert weiter</translation>
    </message>
    <message>
        <source>Paint some points first</source>
        <translation>Malen Sie zuerst einige Punkte</translation>
    </message>
    <message>
        <source>Test point %1 is open in every view</source>
        <translation>Testpunkt %1 ist in jeder Ansicht offen</translation>
    </message>
    <message>
        <source>painted points</source>
        <translation>Punkte gemalt</translation>
    </message>
    <message>
        <source>moved point</source>
        <translation>Punkt verschoben</translation>
    </message>
    <message>
        <source>erased points</source>
        <translation>Punkte radiert</translation>
    </message>
    <message>
        <source>cleared points</source>
        <translation>Punkte gelöscht</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>H is 0 all over: there are no eigenvectors · step %1</source>
        <translation>H ist überall 0: Es gibt keine Eigenvektoren · Schritt %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapTools</name>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Klasse</translation>
    </message>
    <message>
        <source>Class of the points that are painted</source>
        <translation>Klasse der Punkte, die gemalt werden</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>&amp;Train on these points</source>
        <translation>Auf diesen Punkten &amp;trainieren</translation>
    </message>
    <message>
        <source>Starts a new run on the points as they are now</source>
        <translation>Beginnt einen neuen Lauf auf den Punkten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Takes all points away, to paint a data set from nothing. Ctrl + Z brings them back</source>
        <translation>Entfernt alle Punkte, um einen Datensatz von Grund auf zu malen. Strg + Z holt sie zurück</translation>
    </message>
    <message>
        <source>There is no point to take away</source>
        <translation>Es gibt keinen Punkt zu entfernen</translation>
    </message>
</context>
<context>
    <name>hessianlab::MapView</name>
    <message>
        <source>Drag to move, turn the wheel to zoom, double click or F to see all. The ball of radius ε follows the mouse or the arrow keys.</source>
        <translation>Ziehen verschiebt, das Mausrad vergrößert, Doppelklick oder F zeigt alles. Die Kugel vom Radius ε folgt der Maus oder den Pfeiltasten.</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source> (test)</source>
        <translation> (Test)</translation>
    </message>
    <message>
        <source>confidence </source>
        <translation>Konfidenz </translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>area: </source>
        <translation>Fläche: </translation>
    </message>
    <message>
        <source> not finite</source>
        <translation> nicht endlich</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 eigenvectors</source>
        <translation>%1 Eigenvektoren</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>Eigenvektor</translation>
    </message>
</context>
<context>
    <name>hessianlab::MessageBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the message, to ask somebody about it</source>
        <translation>Kopiert die Meldung, um jemanden danach zu fragen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkDialog</name>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>Open network: %1</source>
        <translation>Netz öffnen: %1</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Worauf es trainiert wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>As the table of runs shows it</source>
        <translation>Wie die Tabelle der Läufe es zeigt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Data of your own</source>
        <translation>Eigene Daten</translation>
    </message>
    <message>
        <source>Data sets that you opened before</source>
        <translation>Datensätze, die Sie schon geöffnet haben</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Warten Sie, bis es gelesen ist</translation>
    </message>
    <message>
        <source>It cannot be read like that</source>
        <translation>So lässt es sich nicht lesen</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Geben Sie ihm einen Namen</translation>
    </message>
    <message>
        <source>It becomes a run of the table, and all views show it</source>
        <translation>Es wird ein Lauf der Tabelle, und alle Ansichten zeigen es</translation>
    </message>
    <message>
        <source>The network is being written into the workspace; half of it would be no run. It takes a moment; afterwards it can be removed from the table of runs</source>
        <translation>Das Netz wird gerade in den Arbeitsordner geschrieben; ein halbes wäre kein Lauf. Es dauert einen Augenblick; danach lässt es sich aus der Tabelle der Läufe entfernen</translation>
    </message>
    <message>
        <source>Leaves everything as it was</source>
        <translation>Lässt alles, wie es war</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkExport</name>
    <message>
        <source>Only classifiers can be exported.</source>
        <translation>Nur Klassifikatoren lassen sich exportieren.</translation>
    </message>
    <message>
        <source>Export the network of %1 as %2</source>
        <translation>Das Netz von %1 als %2 exportieren</translation>
    </message>
    <message>
        <source>%1 was not written: the run is gone.</source>
        <translation>%1 wurde nicht geschrieben: Der Lauf ist fort.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkLine</name>
    <message>
        <source>Reading the data …</source>
        <translation>Daten werden gelesen …</translation>
    </message>
    <message>
        <source>Edit layers …</source>
        <translation>Schichten bearbeiten …</translation>
    </message>
    <message>
        <source>Click to stop reading</source>
        <translation>Klicken beendet das Lesen</translation>
    </message>
    <message>
        <source>What each operation gives, holds and costs; add, remove and move operations to make a network of your own</source>
        <translation>Was jede Operation gibt, enthält und kostet; mit Hinzufügen, Entfernen und Verschieben entsteht ein eigenes Netz</translation>
    </message>
    <message>
        <source>does not fit the data</source>
        <translation>passt nicht zu den Daten</translation>
    </message>
    <message>
        <source>%1 multiply–adds a sample. %2</source>
        <translation>%1 Multiplikations-Additionen je Beispiel. %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkOpener</name>
    <message>
        <source>Open network</source>
        <translation>Netz öffnen</translation>
    </message>
    <message>
        <source>Networks (*.onnx *.safetensors)</source>
        <translation>Netze (*.onnx *.safetensors)</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>Kept runs (run.json)</source>
        <translation>Aufbewahrte Läufe (run.json)</translation>
    </message>
    <message>
        <source>Choose a folder that keeps the runs first: File, Workspace.</source>
        <translation>Wählen Sie zuerst einen Ordner, in dem die Läufe aufbewahrt werden: Datei, Arbeitsordner.</translation>
    </message>
    <message>
        <source>%1 is in the table of runs; pause the present run to look at it.</source>
        <translation>%1 steht in der Tabelle der Läufe; halten Sie den jetzigen Lauf an, um es anzusehen.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
</context>
<context>
    <name>hessianlab::NetworkView</name>
    <message>
        <source>Loading the data set …</source>
        <translation>Der Datensatz wird geladen …</translation>
    </message>
    <message>
        <source>There is no data set to show.</source>
        <translation>Es ist kein Datensatz zu zeigen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::NodePlot</name>
    <message>
        <source>A click opens a node, the arrow keys go to the next one. Drag to move, turn the wheel to zoom, double click or F to see all.</source>
        <translation>Ein Klick öffnet einen Knoten, die Pfeiltasten gehen zum nächsten. Ziehen verschiebt, das Mausrad vergrößert, Doppelklick oder F zeigt alles.</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes, %2 edges</source>
        <translation>%1 Knoten, %2 Kanten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::NumberBox</name>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::OriginLine</name>
    <message>
        <source>none: new weights</source>
        <translation>keiner: neue Gewichte</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Anderer Ordner …</translation>
    </message>
    <message>
        <source>The folder of a finished run that is not in the table</source>
        <translation>Der Ordner eines fertigen Laufs, der nicht in der Tabelle steht</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::ParameterEditor</name>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureGrid</name>
    <message>
        <source>%1 pictures, values up to ±%2</source>
        <translation>%1 Bilder, Werte bis ±%2</translation>
    </message>
    <message>
        <source>%1 %2, row %3, column %4: %5</source>
        <translation>%1 %2, Zeile %3, Spalte %4: %5</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureList</name>
    <message>
        <source>clean</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>angegriffen</translation>
    </message>
    <message>
        <source>Test pictures under attack</source>
        <translation>Testbilder unter Angriff</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureQueryBar</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Which pictures are listed: all, those that the network gets wrong, those that it gets right until the attack flips them, those brushed in another view, or one class</source>
        <translation>Welche Bilder aufgeführt sind: alle, die das Netz falsch hat, die es richtig hat, bis der Angriff sie kippt, die in einer anderen Ansicht ausgewählten, oder eine Klasse</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;nach</translation>
    </message>
    <message>
        <source>Order of the list: the most telling picture comes first. Loss, margin and ‖H‖ are measured for every picture in question</source>
        <translation>Reihenfolge der Liste: das aufschlussreichste Bild zuerst. Verlust, Marge und ‖H‖ werden für jedes fragliche Bild gemessen</translation>
    </message>
    <message>
        <source>&amp;of</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>How many pictures are measured where the list needs it (wrong, flipped, loss, margin, ‖H‖); more take longer</source>
        <translation>Wie viele Bilder gemessen werden, wo die Liste es braucht (falsche, gekippte, Verlust, Marge, ‖H‖); mehr dauern länger</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>As in the test set</source>
        <translation>Wie in der Testmenge</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Highest loss first</source>
        <translation>Größter Verlust zuerst</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Smallest lead of the true class over the best other one first, in logits; below 0 it is wrong</source>
        <translation>Kleinster Vorsprung der wahren Klasse vor der besten anderen zuerst, in Logits; unter 0 ist es falsch</translation>
    </message>
    <message>
        <source>curvature ‖H‖</source>
        <translation>Krümmung ‖H‖</translation>
    </message>
    <message>
        <source>Most strongly bent loss first, ‖H‖ after 16 Lanczos steps</source>
        <translation>Am stärksten gekrümmter Verlust zuerst, ‖H‖ nach 16 Lanczos-Schritten</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>die ersten %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No evaluation yet</source>
        <translation>Noch keine Auswertung</translation>
    </message>
    <message>
        <source>%1 pictures: %2</source>
        <translation>%1 Bilder: %2</translation>
    </message>
    <message>
        <source>Nothing is brushed: select bars or points in another view first</source>
        <translation>Nichts ist ausgewählt: Wählen Sie zuerst in einer anderen Ansicht Balken oder Punkte aus</translation>
    </message>
    <message>
        <source>Nearest adversarial input of the last robustness evaluation first</source>
        <translation>Nächste angegriffene Eingabe der letzten Robustheitsauswertung zuerst</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureStrip</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Perturbation δ</source>
        <translation>Störung δ</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Angegriffen</translation>
    </message>
    <message>
        <source>Gradient g</source>
        <translation>Gradient g</translation>
    </message>
    <message>
        <source>Top eigenvector v</source>
        <translation>Eigenvektor v</translation>
    </message>
    <message>
        <source>What the network believes</source>
        <translation>Was das Netz glaubt</translation>
    </message>
    <message>
        <source>The test picture; its true class and number stand above, the network&apos;s answer below</source>
        <translation>Das Testbild; seine wahre Klasse und Nummer stehen darüber, die Antwort des Netzes darunter</translation>
    </message>
    <message>
        <source>What the attack adds: red brightens, blue darkens. Magnified by the factor below so that it can be seen</source>
        <translation>Was der Angriff hinzufügt: Rot hellt auf, Blau dunkelt ab. Mit dem Faktor darunter vergrößert, damit man es sieht</translation>
    </message>
    <message>
        <source>Original + perturbation, as the network gets it. A coloured frame: it is now wrong</source>
        <translation>Original + Störung, wie das Netz es bekommt. Ein farbiger Rahmen: Es ist jetzt falsch</translation>
    </message>
    <message>
        <source>g = ∂ℓ/∂x: the direction in which the loss grows fastest; ‖g‖ is its length. cos(g, δ): 1 where the attack goes straight uphill, 0 where it goes across</source>
        <translation>g = ∂ℓ/∂x: die Richtung, in der der Verlust am schnellsten wächst; ‖g‖ ist seine Länge. cos(g, δ): 1, wo der Angriff gerade bergauf geht, 0, wo er quer geht</translation>
    </message>
    <message>
        <source>v: direction in which the slope of the loss changes most, the eigenvector of H = ∂²ℓ/∂x² for its largest |eigenvalue| ‖H‖. It has no sign of its own and is turned uphill, so its cosine with g is never below 0; the second number is the cosine with the perturbation δ</source>
        <translation>v: die Richtung, in der sich die Steigung des Verlusts am stärksten ändert, der Eigenvektor von H = ∂²ℓ/∂x² zum betragsgrößten Eigenwert ‖H‖. Er hat kein eigenes Vorzeichen und ist bergauf gedreht, daher ist sein Kosinus mit g nie unter 0; die zweite Zahl ist der Kosinus mit der Störung δ</translation>
    </message>
    <message>
        <source>Probability of each class for the original (upper bar) and the adversarial picture (lower)</source>
        <translation>Wahrscheinlichkeit jeder Klasse für das Original (oberer Balken) und das angegriffene Bild (unterer)</translation>
    </message>
    <message>
        <source>picture %1, %2</source>
        <translation>Bild %1, %2</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>gilt als %1</translation>
    </message>
    <message>
        <source>wrong already</source>
        <translation>schon falsch</translation>
    </message>
    <message>
        <source>fooled</source>
        <translation>getäuscht</translation>
    </message>
    <message>
        <source>withstood</source>
        <translation>standgehalten</translation>
    </message>
    <message>
        <source>cos(g, δ) = %1</source>
        <translation>cos(g, δ) = %1</translation>
    </message>
    <message>
        <source>colours magnified %1; cosine with the perturbation %2, with the eigenvector %3</source>
        <translation>Farben %1-fach vergrößert; Kosinus mit der Störung %2, mit dem Eigenvektor %3</translation>
    </message>
    <message>
        <source>cos: g %1 · δ %2</source>
        <translation>cos: g %1 · δ %2</translation>
    </message>
    <message>
        <source>residual ‖Hv − λv‖/‖Hv‖ = %1; λ from %2 to %3; colours magnified %4; cosine with the gradient %5, with the perturbation %6 (v is turned uphill)</source>
        <translation>Residuum ‖Hv − λv‖/‖Hv‖ = %1; λ von %2 bis %3; Farben %4-fach vergrößert; Kosinus mit dem Gradienten %5, mit der Störung %6 (v ist bergauf gedreht)</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureSurvey</name>
    <message>
        <source>measuring %1 pictures: %2 %</source>
        <translation>%1 Bilder werden gemessen: %2 %</translation>
    </message>
    <message>
        <source>attacking the pictures: %1 %</source>
        <translation>die Bilder werden angegriffen: %1 %</translation>
    </message>
    <message>
        <source>none of these pictures is wrong</source>
        <translation>keines dieser Bilder ist falsch</translation>
    </message>
    <message>
        <source>the attack flips none of these pictures</source>
        <translation>der Angriff kippt keines dieser Bilder</translation>
    </message>
    <message>
        <source>nothing is brushed</source>
        <translation>nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>no picture to show</source>
        <translation>kein Bild zu zeigen</translation>
    </message>
    <message>
        <source>order by ‖H‖ of step %1: %2, %3 products, worst residual %4%5</source>
        <translation>Reihenfolge nach ‖H‖ von Schritt %1: %2, %3 Produkte, größtes Residuum %4%5</translation>
    </message>
</context>
<context>
    <name>hessianlab::PictureView</name>
    <message>
        <source>row %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>hessianlab::PicturesTab</name>
    <message>
        <source>&amp;Attack</source>
        <translation>&amp;Angriff</translation>
    </message>
    <message>
        <source>How the adversarial pictures are made. Norm and ε stand in the bar at the top.</source>
        <translation>Wie die angegriffenen Bilder entstehen. Norm und ε stehen in der Leiste oben.</translation>
    </message>
    <message>
        <source>Magnif&amp;y δ</source>
        <translation>δ &amp;vergrößern</translation>
    </message>
    <message>
        <source>The perturbation times this factor becomes colour, so that it can be seen; at the left end the factor is chosen for each picture. The attack itself does not change</source>
        <translation>Die Störung mal diesem Faktor wird zu Farbe, damit man sie sieht; ganz links wird der Faktor für jedes Bild gewählt. Der Angriff selbst ändert sich nicht</translation>
    </message>
    <message>
        <source>auto </source>
        <translation>auto </translation>
    </message>
    <message>
        <source>◀ &amp;Previous</source>
        <translation>◀ &amp;Zurück</translation>
    </message>
    <message>
        <source>The four pictures before (←, Page Up; Home: the first)</source>
        <translation>Die vier Bilder davor (←, Bild auf; Pos1: die ersten)</translation>
    </message>
    <message>
        <source>&amp;Next ▶</source>
        <translation>&amp;Weiter ▶</translation>
    </message>
    <message>
        <source>The next four pictures (→, Page Down; End: the last)</source>
        <translation>Die nächsten vier Bilder (→, Bild ab; Ende: die letzten)</translation>
    </message>
    <message>
        <source>9997–10000 of 10000</source>
        <translation>9997–10000 von 10000</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Number in the test set of the open picture, the one that all views talk about. A click on a picture, or Enter, opens it</source>
        <translation>Nummer des offenen Bilds in der Testmenge, von dem alle Ansichten sprechen. Ein Klick auf ein Bild oder die Eingabetaste öffnet es</translation>
    </message>
    <message>
        <source>This data set has points of the plane, not pictures.
The Map tab shows them with the network&apos;s decisions and curvature.</source>
        <translation>Dieser Datensatz besteht aus Punkten der Ebene, nicht aus Bildern.
Der Reiter Karte zeigt sie mit den Entscheidungen und der Krümmung des Netzes.</translation>
    </message>
    <message>
        <source>0 of 0</source>
        <translation>0 von 0</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>#%1 is not in this list</source>
        <translation>#%1 ist nicht in dieser Liste</translation>
    </message>
    <message>
        <source>Places in the list, and its length</source>
        <translation>Plätze in der Liste und ihre Länge</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1 is slow: it runs once ε rests</source>
        <translation>%1 ist langsam: Er läuft, sobald ε ruht</translation>
    </message>
    <message>
        <source>Needs a robustness evaluation of this run in this norm: see the Robustness tab</source>
        <translation>Braucht eine Robustheitsauswertung dieses Laufs in dieser Norm: siehe Reiter Robustheit</translation>
    </message>
    <message>
        <source>%1 is at work …</source>
        <translation>%1 ist am Werk …</translation>
    </message>
    <message>
        <source>The samples of this data set are rows of a table: there are no pictures to show.</source>
        <translation>Die Beispiele dieses Datensatzes sind Zeilen einer Tabelle: Es gibt keine Bilder zu zeigen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::PlaneView</name>
    <message>
        <source>this sample</source>
        <translation>dieses Beispiel</translation>
    </message>
    <message>
        <source>Drag to move, turn the wheel to zoom, double click or F to see all. The arrow keys move a point whose values stand above the plane.</source>
        <translation>Ziehen verschiebt, das Mausrad vergrößert, Doppelklick oder F zeigt alles. Die Pfeiltasten bewegen einen Punkt, dessen Werte über der Ebene stehen.</translation>
    </message>
    <message>
        <source>loss, every %1</source>
        <translation>Verlust, alle %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>fooled</source>
        <translation>getäuscht</translation>
    </message>
    <message>
        <source>withstood</source>
        <translation>standgehalten</translation>
    </message>
    <message>
        <source>%1 reaches %2 from the sample</source>
        <translation>%1 reicht %2 vom Beispiel weg</translation>
    </message>
    <message>
        <source>%1: %2 points, its result at %3, %4 %5</source>
        <translation>%1: %2 Punkte, sein Ergebnis bei %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>hessianlab::PlotExport</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message>
        <source>&amp;Figure, picture or table …</source>
        <translation>&amp;Abbildung, Bild oder Tabelle …</translation>
    </message>
    <message>
        <source>Size, letters and colours for paper, with a preview</source>
        <translation>Größe, Schrift und Farben für Papier, mit Vorschau</translation>
    </message>
    <message>
        <source>Figure for a paper …</source>
        <translation>Abbildung für eine Arbeit …</translation>
    </message>
    <message>
        <source>Save picture (PNG, SVG, PDF) …</source>
        <translation>Bild speichern (PNG, SVG, PDF) …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save data (CSV) …</source>
        <translation>Daten speichern (CSV) …</translation>
    </message>
    <message>
        <source>This tab has no plots</source>
        <translation>Dieser Reiter hat keine Diagramme</translation>
    </message>
    <message>
        <source>Save all plots of this tab …</source>
        <translation>Alle Diagramme dieses Reiters speichern …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Only curves can be saved as CSV.</source>
        <translation>Nur Kurven lassen sich als CSV speichern.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Folder for the plots</source>
        <translation>Ordner für die Diagramme</translation>
    </message>
    <message>
        <source>%1 could not be drawn at this size; choose a smaller one.</source>
        <translation>%1 ließ sich in dieser Größe nicht zeichnen; wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>hessianlab::PlotWidget</name>
    <message>
        <source>%1 against %2: %3</source>
        <translation>%1 gegen %2: %3</translation>
    </message>
</context>
<context>
    <name>hessianlab::PointReadout</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Probability of each class, the likeliest first</source>
        <translation>Wahrscheinlichkeit jeder Klasse, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>At x₁ %1, x₂ %2</source>
        <translation>Bei x₁ %1, x₂ %2</translation>
    </message>
    <message>
        <source>beside the map</source>
        <translation>neben der Karte</translation>
    </message>
    <message>
        <source>nearest cell: </source>
        <translation>nächste Zelle: </translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>%1, exact at this point, step %2</source>
        <translation>%1, genau an diesem Punkt, Schritt %2</translation>
    </message>
    <message>
        <source>Point at the map to read it</source>
        <translation>Zeigen Sie auf die Karte, um sie zu lesen</translation>
    </message>
</context>
<context>
    <name>hessianlab::ProbabilityBars</name>
    <message>
        <source>true class </source>
        <translation>wahre Klasse </translation>
    </message>
    <message>
        <source>clean</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>adversarial</source>
        <translation>angegriffen</translation>
    </message>
    <message>
        <source> (the true class)</source>
        <translation> (die wahre Klasse)</translation>
    </message>
    <message>
        <source>
clean %1</source>
        <translation>
unverändert %1</translation>
    </message>
    <message>
        <source>
adversarial %1</source>
        <translation>
angegriffen %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::PutAwayLine</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Everything that was put away comes back</source>
        <translation>Alles, was weggeräumt wurde, kehrt zurück</translation>
    </message>
    <message>
        <source>Some controls are put away. Lessons → Show all controls brings them back.</source>
        <translation>Einige Bedienelemente sind weggeräumt. Lektionen → Alle Bedienelemente zeigen holt sie zurück.</translation>
    </message>
    <message>
        <source>Some controls are put away.</source>
        <translation>Einige Bedienelemente sind weggeräumt.</translation>
    </message>
</context>
<context>
    <name>hessianlab::QuestionForm</name>
    <message>
        <source>Ask for a prediction</source>
        <translation>Nach einer Vorhersage fragen</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>The step asks before it runs; the numbers decide which answer was right</source>
        <translation>Der Schritt fragt, bevor er läuft; die Zahlen entscheiden, welche Antwort richtig war</translation>
    </message>
    <message>
        <source>What will happen?</source>
        <translation>Was wird geschehen?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>At most six answers</source>
        <translation>Höchstens sechs Antworten</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>new answer</source>
        <translation>neue Antwort</translation>
    </message>
    <message>
        <source>expected answer</source>
        <translation>erwartete Antwort</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Why, answer %1</source>
        <translation>Warum, Antwort %1</translation>
    </message>
    <message>
        <source>The one that the lesson is made to show</source>
        <translation>Die, welche die Lektion zeigen soll</translation>
    </message>
    <message>
        <source>Answer %1 is the expected one</source>
        <translation>Antwort %1 ist die erwartete</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Condition of answer %1</source>
        <translation>Bedingung der Antwort %1</translation>
    </message>
    <message>
        <source>Why, if this is what happened</source>
        <translation>Warum, wenn es so gekommen ist</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Diese Antwort entfernen</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <translation>Antwort %1 entfernen</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>removal of an answer</source>
        <translation>Antwort entfernt</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>neue Frage</translation>
    </message>
    <message>
        <source>removal of the question</source>
        <translation>Frage entfernt</translation>
    </message>
    <message>
        <source>for everything else</source>
        <translation>für alles andere</translation>
    </message>
    <message>
        <source>when, such as a.test_loss &lt; b.test_loss</source>
        <translation>wenn, etwa a.test_loss &lt; b.test_loss</translation>
    </message>
    <message>
        <source>The last answer stands for all that the others do not say</source>
        <translation>Die letzte Antwort steht für alles, was die anderen nicht sagen</translation>
    </message>
    <message>
        <source>It is what happened if this holds and no answer before it does</source>
        <translation>So ist es gekommen, wenn dies gilt und keine Antwort davor</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReadingForm</name>
    <message>
        <source>Input range</source>
        <translation>Eingabebereich</translation>
    </message>
    <message>
        <source>The values that black and white had when it was trained. Most surprises come from a wrong range.</source>
        <translation>Die Werte, die Schwarz und Weiß beim Trainieren hatten. Die meisten Überraschungen kommen von einem falschen Bereich.</translation>
    </message>
    <message>
        <source>0 to 1, as here</source>
        <translation>0 bis 1, wie hier</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Normalisiert</translation>
    </message>
    <message>
        <source>What was taken from its inputs, and what they were divided by, before the network saw them. It is not in the file.</source>
        <translation>Was von den Eingaben abgezogen und wodurch geteilt wurde, bevor das Netz sie sah. Es steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>no, or inside the network</source>
        <translation>nein, oder im Netz</translation>
    </message>
    <message>
        <source>by mean and deviation of these data</source>
        <translation>mit Mittel und Abweichung dieser Daten</translation>
    </message>
    <message>
        <source>as networks for ImageNet</source>
        <translation>wie Netze für ImageNet</translation>
    </message>
    <message>
        <source>by numbers of your own</source>
        <translation>mit eigenen Zahlen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minus</translation>
    </message>
    <message>
        <source>divided by</source>
        <translation>geteilt durch</translation>
    </message>
    <message>
        <source>One number for each channel</source>
        <translation>Eine Zahl je Kanal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>OpenCV reads pictures as blue, green, red.</source>
        <translation>OpenCV liest Bilder als Blau, Grün, Rot.</translation>
    </message>
    <message>
        <source>red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>blue, green, red</source>
        <translation>Blau, Grün, Rot</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie die Datei sagt</translation>
    </message>
    <message>
        <source>A file of JSON with the operations, for weights that were made elsewhere. Files that were written here hold their layers.</source>
        <translation>Eine JSON-Datei mit den Operationen, für anderswo entstandene Gewichte. Hier geschriebene Dateien enthalten ihre Schichten.</translation>
    </message>
    <message>
        <source>Choose the file with the layers</source>
        <translation>Die Datei mit den Schichten wählen</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
    <message>
        <source>Layers (*.json)</source>
        <translation>Schichten (*.json)</translation>
    </message>
    <message>
        <source>all tensors</source>
        <translation>alle Tensoren</translation>
    </message>
    <message>
        <source>Only the tensors whose names begin so, as “student.”; tensors are found by their names, or by their order where all shapes fit.</source>
        <translation>Nur die Tensoren, deren Namen so beginnen, wie „student.“; Tensoren werden an ihren Namen erkannt, oder an ihrer Reihenfolge, wo alle Formen passen.</translation>
    </message>
    <message>
        <source>Names begin with</source>
        <translation>Namen beginnen mit</translation>
    </message>
    <message>
        <source>Write one number for each channel, with commas between, for what is taken away and for what is divided by.</source>
        <translation>Schreiben Sie je Kanal eine Zahl, mit Kommas dazwischen, für das, was abgezogen, und für das, wodurch geteilt wird.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReadingTable</name>
    <message>
        <source>Accuracy of the shown runs at the chosen ε</source>
        <translation>Genauigkeit der gezeigten Läufe beim gewählten ε</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Correct at ε = %1</source>
        <translation>Richtig bei ε = %1</translation>
    </message>
    <message>
        <source>Without attack</source>
        <translation>Ohne Angriff</translation>
    </message>
    <message>
        <source>Median distance</source>
        <translation>Mittlerer Abstand (Median)</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Attacked with</source>
        <translation>Angegriffen mit</translation>
    </message>
    <message>
        <source>At this ε, or at the next larger one that was measured</source>
        <translation>Bei diesem ε oder beim nächstgrößeren gemessenen</translation>
    </message>
    <message>
        <source>Of the nearest mistake that was found for each sample</source>
        <translation>Zum nächsten gefundenen Fehler jedes Beispiels</translation>
    </message>
    <message>
        <source>over half hold</source>
        <translation>über die Hälfte hält stand</translation>
    </message>
    <message>
        <source>%1, balanced</source>
        <translation>%1, ausgewogen</translation>
    </message>
    <message>
        <source>no attack</source>
        <translation>kein Angriff</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>At this ε no input of the ball misleads the network: certificates prove it, whatever the attack</source>
        <translation>Bei diesem ε täuscht keine Eingabe der Kugel das Netz: Zertifikate beweisen es, gleich mit welchem Angriff</translation>
    </message>
    <message>
        <source>Neither broken by an attack nor proven by a certificate: the shaded area between the two curves</source>
        <translation>Weder von einem Angriff gebrochen noch von einem Zertifikat bewiesen: die Fläche zwischen beiden Kurven</translation>
    </message>
    <message>
        <source>, certified %1</source>
        <translation>, zertifiziert %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RecentData</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (jetzt nicht da)</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReportDialog</name>
    <message>
        <source>Report of %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>A web page is one file that any browser opens; a PDF has pages of A4</source>
        <translation>Eine Webseite ist eine Datei, die jeder Browser öffnet; ein PDF hat Seiten in A4</translation>
    </message>
    <message>
        <source>Of curves, maps and perturbations. In black and white, dashes and marks tell curves apart</source>
        <translation>Von Kurven, Karten und Störungen. In Schwarz-Weiß unterscheiden Striche und Zeichen die Kurven</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReportJob</name>
    <message>
        <source>%1 is no name for a report; let it end with .html or .pdf.</source>
        <translation>%1 ist kein Name für einen Bericht; er muss auf .html oder .pdf enden.</translation>
    </message>
    <message>
        <source>The network was taken away before it could answer.</source>
        <translation>Das Netz wurde weggenommen, bevor es antworten konnte.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>Die Seiten ließen sich nicht zeichnen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::ReportMaker</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write no report</source>
        <translation>Keinen Bericht schreiben</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht über %1</translation>
    </message>
    <message>
        <source>Another report is being made; wait for it or cancel it.</source>
        <translation>Ein anderer Bericht entsteht gerade; warten Sie darauf oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>hessianlab::RobustnessTab</name>
    <message>
        <source>Accuracy under attack</source>
        <translation>Genauigkeit unter Angriff</translation>
    </message>
    <message>
        <source>Share of test samples that are still classified correctly after the strongest of the attacks, each allowed to move the input by at most ε. The bars are 95 % confidence intervals. An attack can only show weakness: the true curve is never above, and never below a certificate (thin line). An estimate (dashed) can err either way. Click a point to see the pictures that fall there.</source>
        <translation>Anteil der Testbeispiele, die auch nach dem stärksten der Angriffe richtig eingeordnet werden; jeder darf die Eingabe um höchstens ε bewegen. Die Balken sind 95-%-Konfidenzintervalle. Ein Angriff kann nur Schwäche zeigen: Die wahre Kurve liegt nie darüber, und nie unter einem Zertifikat (dünne Linie). Eine Schätzung (gestrichelt) kann sich in beide Richtungen irren. Ein Klick auf einen Punkt zeigt die Bilder, die dort fallen.</translation>
    </message>
    <message>
        <source>looking back: Evaluate attacks the weights of step %1</source>
        <translation>Rückblick: Ausgewertet werden die Gewichte von Schritt %1</translation>
    </message>
    <message>
        <source>test &amp;samples with</source>
        <translation>Test&amp;beispiele mit</translation>
    </message>
    <message>
        <source>So many samples of the test set are attacked: the first ones, or as many of each class (More). More samples: narrower bars, longer wait.</source>
        <translation>So viele Beispiele der Testmenge werden angegriffen: die ersten, oder gleich viele aus jeder Klasse (Mehr). Mehr Beispiele: schmalere Balken, längeres Warten.</translation>
    </message>
    <message>
        <source>&amp;Bounds</source>
        <translation>&amp;Schranken</translation>
    </message>
    <message>
        <source>Compute and draw lower bounds as well. A certificate (thin line) is proven for every input of the ball; an estimate (dashed) is not and can be too high.</source>
        <translation>Auch untere Schranken berechnen und zeichnen. Ein Zertifikat (dünne Linie) ist für jede Eingabe der Kugel bewiesen; eine Schätzung (gestrichelt) ist es nicht und kann zu hoch sein.</translation>
    </message>
    <message>
        <source>Each a&amp;ttack</source>
        <translation>&amp;Jeder Angriff</translation>
    </message>
    <message>
        <source>Draw each attack of the present run alone (dotted). The strong line is the worst of them for each sample.</source>
        <translation>Zeichnet jeden Angriff des jetzigen Laufs einzeln (gepunktet). Die starke Linie ist für jedes Beispiel der schlimmste davon.</translation>
    </message>
    <message>
        <source>After &amp;every epoch</source>
        <translation>Nach jeder &amp;Epoche</translation>
    </message>
    <message>
        <source>Measure again when an epoch ends, so that the curve moves while the network learns. Only quick attacks are used then (FGSM and PGD where none of the chosen is quick), without bounds and checks. It rests in between, so that it takes at most a ninth of a core; short epochs are left out.</source>
        <translation>Misst wieder, wenn eine Epoche endet, damit sich die Kurve beim Lernen bewegt. Dann werden nur schnelle Angriffe benutzt (FGSM und PGD, wenn keiner der gewählten schnell ist), ohne Schranken und Prüfungen. Dazwischen ruht es, sodass es höchstens ein Neuntel eines Kerns nimmt; kurze Epochen werden ausgelassen.</translation>
    </message>
    <message>
        <source>evaluate again for bounds</source>
        <translation>für Schranken neu auswerten</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Go on until &amp;nothing is left</source>
        <translation>Weiter, bis &amp;nichts übrig ist</translation>
    </message>
    <message>
        <source>Past the last ε the ball grows in steps that double, until no sample is classified correctly. A curve that never reaches 0 is a sign of a weak attack.</source>
        <translation>Hinter dem letzten ε wächst die Kugel in Schritten, die sich verdoppeln, bis kein Beispiel mehr richtig eingeordnet wird. Eine Kurve, die nie 0 erreicht, ist Zeichen eines schwachen Angriffs.</translation>
    </message>
    <message>
        <source>Find the nearest &amp;distances</source>
        <translation>Die nächsten &amp;Abstände suchen</translation>
    </message>
    <message>
        <source>Searches the nearest adversarial input of each sample by bisection and gives the median distance. Takes about as long again.</source>
        <translation>Sucht zu jedem Beispiel durch Halbieren die nächste angegriffene Eingabe und gibt den mittleren Abstand (Median). Dauert noch einmal etwa so lange.</translation>
    </message>
    <message>
        <source>As many of each &amp;class</source>
        <translation>Gleich viele aus jeder &amp;Klasse</translation>
    </message>
    <message>
        <source>Attacks a fixed choice of the test samples with as many of each class, in place of the first ones.</source>
        <translation>Greift eine feste Auswahl der Testbeispiele an, gleich viele aus jeder Klasse, statt der ersten.</translation>
    </message>
    <message>
        <source>In &amp;double precision</source>
        <translation>In &amp;doppelter Genauigkeit</translation>
    </message>
    <message>
        <source>Computes the network in float64: for weights whose numbers overflow in single precision. Takes about twice as long.</source>
        <translation>Berechnet das Netz in float64: für Gewichte, deren Zahlen in einfacher Genauigkeit überlaufen. Dauert etwa doppelt so lange.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What else the next evaluation measures</source>
        <translation>Was die nächste Auswertung außerdem misst</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelled after ε = %1</source>
        <translation>nach ε = %1 abgebrochen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>A&amp;uswerten</translation>
    </message>
    <message>
        <source>Stop this evaluation; what is done is kept</source>
        <translation>Diese Auswertung anhalten; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>There is no network yet: the data set is not loaded</source>
        <translation>Es gibt noch kein Netz: Der Datensatz ist nicht geladen</translation>
    </message>
    <message>
        <source>Tick at least one attack</source>
        <translation>Kreuzen Sie mindestens einen Angriff an</translation>
    </message>
    <message>
        <source>Attack the weights of step %1, at which you look back (Ctrl+E)</source>
        <translation>Die Gewichte von Schritt %1 angreifen, auf den Sie zurückblicken (Strg+E)</translation>
    </message>
    <message>
        <source>Attack the network as it is now (Ctrl+E)</source>
        <translation>Das Netz angreifen, wie es jetzt ist (Strg+E)</translation>
    </message>
    <message>
        <source>attacking …</source>
        <translation>greift an …</translation>
    </message>
    <message>
        <source>ε (%1, inputs in 0…1)</source>
        <translation>ε (%1, Eingaben in 0…1)</translation>
    </message>
    <message>
        <source>share correct</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>No %1 curve yet: press Evaluate,
or train to the end of an epoch</source>
        <translation>Noch keine %1-Kurve: Drücken Sie Auswerten,
oder trainieren Sie bis zum Ende einer Epoche</translation>
    </message>
    <message>
        <source>⚠ these runs were attacked in different ways, and a weaker attack makes a network look better; evaluate them alike to compare them</source>
        <translation>⚠ diese Läufe wurden verschieden angegriffen, und ein schwächerer Angriff lässt ein Netz besser aussehen; werten Sie sie zum Vergleichen gleich aus</translation>
    </message>
    <message>
        <source>The curve is being measured …</source>
        <translation>Die Kurve wird gemessen …</translation>
    </message>
    <message>
        <source>Ce&amp;rtify</source>
        <translation>Zerti&amp;fizieren</translation>
    </message>
    <message>
        <source>Also prove around each sample how far nothing can mislead the network, by linear bounds and a second-order expansion. The area from there up to the attacks is unknown. Takes up to seconds a sample; networks of points take no time.</source>
        <translation>Auch um jedes Beispiel beweisen, bis wohin nichts das Netz täuschen kann, durch lineare Schranken und eine Entwicklung zweiter Ordnung. Die Fläche von dort bis zu den Angriffen ist unbekannt. Dauert bis zu Sekunden je Beispiel; bei Netzen für Punkte dauert es gar nicht.</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunController</name>
    <message>
        <source>settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>%1 cannot be branched from: %2</source>
        <translation>von %1 lässt sich nicht abzweigen: %2</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>The network of %1 cannot be shown: %2</source>
        <translation>Das Netz von %1 lässt sich nicht zeigen: %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunList</name>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>Seine Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Their settings, what they reached, and who withstands what, in one table</source>
        <translation>Ihre Einstellungen, was sie erreichten, und wer was übersteht, in einer Tabelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 runs</source>
        <translation>%1 Läufe entfernen</translation>
    </message>
    <message>
        <source>Pause it first: it is training</source>
        <translation>Erst pausieren: Er wird trainiert</translation>
    </message>
    <message>
        <source>Another program is training it</source>
        <translation>Ein anderes Programm trainiert ihn gerade</translation>
    </message>
    <message>
        <source>Continue for %1 epochs more</source>
        <translation>Noch %1 Epochen weiter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Trains on from its last save, as if it had never been interrupted</source>
        <translation>Trainiert ab der letzten Sicherung weiter, als wäre er nie unterbrochen worden</translation>
    </message>
    <message>
        <source>Continue for …</source>
        <translation>Weiter um …</translation>
    </message>
    <message>
        <source>Trains it by so many epochs more</source>
        <translation>Trainiert ihn um so viele Epochen weiter</translation>
    </message>
    <message>
        <source>Show its network</source>
        <translation>Sein Netz zeigen</translation>
    </message>
    <message>
        <source>Makes it the present run: all views show its network</source>
        <translation>Macht ihn zum jetzigen Lauf: Alle Ansichten zeigen sein Netz</translation>
    </message>
    <message>
        <source>Pause the present run first</source>
        <translation>Halten Sie zuerst den jetzigen Lauf an</translation>
    </message>
    <message>
        <source>This run has not trained yet</source>
        <translation>Dieser Lauf wurde noch nicht trainiert</translation>
    </message>
    <message>
        <source>A new run that begins with its last weights and its settings; change what you like, then press ▶</source>
        <translation>Ein neuer Lauf, der mit seinen letzten Gewichten und seinen Einstellungen beginnt; ändern Sie, was Sie mögen, dann drücken Sie ▶</translation>
    </message>
    <message>
        <source>Continue %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Epochs more:</source>
        <translation>Weitere Epochen:</translation>
    </message>
    <message>
        <source>Draw only this</source>
        <translation>Nur diesen zeichnen</translation>
    </message>
    <message>
        <source>Draw only these</source>
        <translation>Nur diese zeichnen</translation>
    </message>
    <message>
        <source>Draw all</source>
        <translation>Alle zeichnen</translation>
    </message>
    <message>
        <source>Draw none</source>
        <translation>Keinen zeichnen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Report …</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>All that was found about it, in one web page or PDF</source>
        <translation>Alles, was über ihn gefunden wurde, auf einer Webseite oder in einem PDF</translation>
    </message>
    <message>
        <source>It was trained elsewhere: “Train on from here” begins a run with its weights</source>
        <translation>Es wurde anderswo trainiert: „Von hier weitertrainieren“ beginnt einen Lauf mit seinen Gewichten</translation>
    </message>
    <message>
        <source>Train on from here (branch)</source>
        <translation>Von hier weitertrainieren (Zweig)</translation>
    </message>
    <message>
        <source>Export network</source>
        <translation>Netz exportieren</translation>
    </message>
    <message>
        <source>Continue for one epoch more</source>
        <translation>Noch eine Epoche weiter</translation>
    </message>
    <message>
        <source>Begin from this run</source>
        <translation>Mit diesem Lauf beginnen</translation>
    </message>
    <message>
        <source>Its settings, for a new run that begins with its weights: choose other classes of the data and how many operations are frozen, then press ⟲ and ▶</source>
        <translation>Seine Einstellungen, für einen neuen Lauf, der mit seinen Gewichten beginnt: Wählen Sie andere Klassen der Daten und wie viele Operationen eingefroren sind, dann drücken Sie ⟲ und ▶</translation>
    </message>
    <message>
        <source>begin from %1</source>
        <translation>Beginnen mit %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunSources</name>
    <message>
        <source>The network of this run is not there: its data set is not loaded.</source>
        <translation>Das Netz dieses Laufs ist nicht da: Sein Datensatz ist nicht geladen.</translation>
    </message>
    <message>
        <source>The network of this run is gone: only the present run and run folders that were opened can show their pictures.</source>
        <translation>Das Netz dieses Laufs ist fort: Nur der jetzige Lauf und geöffnete Ordner von Läufen können ihre Bilder zeigen.</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunsModel</name>
    <message>
        <source>%1 ± %2</source>
        <comment>mean and standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>branched %1</source>
        <translation>abgezweigt %1</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Tick to draw it in the plots; double click to rename</source>
        <translation>Ankreuzen, um ihn in die Diagramme zu zeichnen; Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <source>Settings that differ from the first run on the same data set</source>
        <translation>Einstellungen, die vom ersten Lauf auf demselben Datensatz abweichen</translation>
    </message>
    <message>
        <source>What it is doing</source>
        <translation>Was er gerade tut</translation>
    </message>
    <message>
        <source>Epochs done of those asked for</source>
        <translation>Fertige Epochen von den verlangten</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between; double click to write</source>
        <translation>Wörter, um ihn zu finden, mit Kommas dazwischen; Doppelklick zum Schreiben</translation>
    </message>
    <message>
        <source>What is worth remembering of it; double click to write</source>
        <translation>Was an ihm merkenswert ist; Doppelklick zum Schreiben</translation>
    </message>
    <message>
        <source>Accuracy under attack at the ε of the tool bar, from the Robustness tab</source>
        <translation>Genauigkeit unter Angriff beim ε der Werkzeugleiste, aus dem Reiter Robustheit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1. Other runs on these data are compared with this one</source>
        <translation>%1. Andere Läufe auf diesen Daten werden mit diesem verglichen</translation>
    </message>
    <message>
        <source>Compared with %1: %2</source>
        <translation>Verglichen mit %1: %2</translation>
    </message>
    <message>
        <source>Under attack, %1 %2</source>
        <comment>accuracy of a norm and a size</comment>
        <translation>Unter Angriff, %1 %2</translation>
    </message>
    <message>
        <source>Not of this network as it is: %1. Evaluate on the Robustness tab measures it anew</source>
        <translation>Nicht von diesem Netz, wie es ist: %1. Auswerten im Reiter Robustheit misst neu</translation>
    </message>
    <message>
        <source>Measured with other weights than this run has now: it was trained on since, or its weights were replaced. Evaluate on the Robustness tab measures it anew</source>
        <translation>Mit anderen Gewichten gemessen, als dieser Lauf jetzt hat: Er wurde seither weiter trainiert, oder seine Gewichte wurden ersetzt. Auswerten im Reiter Robustheit misst neu</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Measured at step %1; the run has come to step %2</source>
        <translation>Gemessen bei Schritt %1; der Lauf ist bei Schritt %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::RunsPanel</name>
    <message>
        <source>Runs stand here side by side once you press ▶. Tick one to draw it in the plots.</source>
        <translation>Hier stehen die Läufe nebeneinander, sobald Sie ▶ drücken. Kreuzen Sie einen an, um ihn in die Diagramme zu zeichnen.</translation>
    </message>
    <message>
        <source>Filter, for example:  λ &gt; 0.1 and data = moons</source>
        <translation>Filter, zum Beispiel:  λ &gt; 0.1 and data = moons</translation>
    </message>
    <message>
        <source>Shows the runs that fit. Settings, columns, name, state, tag and notes can be asked with = ≠ &lt; ≤ &gt; ≥, and ~ for “contains”; a word alone is looked for everywhere</source>
        <translation>Zeigt die passenden Läufe. Gefragt werden kann nach Einstellungen, Spalten, name, state, tag und notes mit = ≠ &lt; ≤ &gt; ≥, und ~ für „enthält“; ein Wort allein wird überall gesucht</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filter der Läufe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns the table has</source>
        <translation>Welche Spalten die Tabelle hat</translation>
    </message>
    <message>
        <source>Group seeds</source>
        <translation>Startwerte zusammenfassen</translation>
    </message>
    <message>
        <source>One row for runs that differ in the seed alone: means over the seeds, ± the standard deviation. The arrow opens it</source>
        <translation>Eine Zeile für Läufe, die sich nur im Startwert unterscheiden: Mittel über die Startwerte, ± die Standardabweichung. Der Pfeil öffnet sie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The table as it is shown, as CSV with all digits</source>
        <translation>Die Tabelle, wie sie zu sehen ist, als CSV mit allen Stellen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>● ☑ run 10 copy</source>
        <translation>● ☑ Lauf 10 Kopie</translation>
    </message>
    <message>
        <source>✓ interrupted</source>
        <translation>✓ unterbrochen</translation>
    </message>
    <message>
        <source>class, seen</source>
        <translation>Kurs, gesehen</translation>
    </message>
    <message>
        <source>what is worth remembering</source>
        <translation>was merkenswert ist</translation>
    </message>
    <message>
        <source>The table is in the clipboard as CSV</source>
        <translation>Die Tabelle ist als CSV in der Zwischenablage</translation>
    </message>
    <message>
        <source>Save the table of runs</source>
        <translation>Die Tabelle der Läufe speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>reading … %1</source>
        <translation>liest … %1</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Tick two runs or more in the table to compare them</source>
        <translation>Kreuzen Sie in der Tabelle zwei oder mehr Läufe an, um sie zu vergleichen</translation>
    </message>
</context>
<context>
    <name>hessianlab::SampleBox</name>
    <message>
        <source>The open sample, by its number in the test set; all views follow</source>
        <translation>Das offene Beispiel mit seiner Nummer in der Testmenge; alle Ansichten folgen</translation>
    </message>
</context>
<context>
    <name>hessianlab::SamplePicker</name>
    <message>
        <source>Sam&amp;ple</source>
        <translation>Beis&amp;piel</translation>
    </message>
    <message>
        <source>The sample before</source>
        <translation>Das Beispiel davor</translation>
    </message>
    <message>
        <source>The next sample</source>
        <translation>Das nächste Beispiel</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>This is the first sample of the test set</source>
        <translation>Dies ist das erste Beispiel der Testmenge</translation>
    </message>
    <message>
        <source>This is the last sample of the test set</source>
        <translation>Dies ist das letzte Beispiel der Testmenge</translation>
    </message>
</context>
<context>
    <name>hessianlab::SectionForm</name>
    <message>
        <source>
Costs %1.</source>
        <translation>
Kostet %1.</translation>
    </message>
    <message>
        <source> Taken on %1 of each batch, it costs that much of what it adds.</source>
        <translation> Auf %1 jedes Batches genommen, kostet er nur so viel dessen, was er zusätzlich kostet.</translation>
    </message>
</context>
<context>
    <name>hessianlab::SettingForm</name>
    <message>
        <source>Acts at once: %1</source>
        <translation>Wirkt sofort: %1</translation>
    </message>
    <message>
        <source>Acts at once: the run that trains takes the value at its next step, and notes it. Press to let changes wait for ⟲ again</source>
        <translation>Wirkt sofort: Der trainierende Lauf nimmt den Wert bei seinem nächsten Schritt und vermerkt es. Drücken lässt Änderungen wieder auf ⟲ warten</translation>
    </message>
    <message>
        <source>Let changes of this field act on the run that trains, at its next step; the run notes them. Otherwise they wait for ⟲</source>
        <translation>Änderungen dieses Felds auf den trainierenden Lauf wirken lassen, bei seinem nächsten Schritt; der Lauf vermerkt sie. Sonst warten sie auf ⟲</translation>
    </message>
</context>
<context>
    <name>hessianlab::SliceControls</name>
    <message>
        <source>Direction of the curve on the left and of the plane&apos;s horizontal axis</source>
        <translation>Richtung der Kurve links und der waagrechten Achse der Ebene</translation>
    </message>
    <message>
        <source>Second direction of the plane: what is left of it at right angles to the first</source>
        <translation>Zweite Richtung der Ebene: was von ihr rechtwinklig zur ersten übrig bleibt</translation>
    </message>
    <message>
        <source>A&amp;long</source>
        <translation>&amp;Entlang</translation>
    </message>
    <message>
        <source>a&amp;cross to it</source>
        <translation>&amp;quer dazu</translation>
    </message>
    <message>
        <source>&amp;Reach</source>
        <translation>&amp;Reichweite</translation>
    </message>
    <message>
        <source>&amp;Keep the scale</source>
        <translation>&amp;Skala festhalten</translation>
    </message>
    <message>
        <source>While the network trains, the vertical axis and the distance of the level lines may grow but not shrink, so that one sees the penalty flatten the loss. Another question begins anew</source>
        <translation>Während das Netz lernt, dürfen die senkrechte Achse und der Abstand der Höhenlinien wachsen, aber nicht schrumpfen, damit man sieht, wie der Strafterm den Verlust abflacht. Eine andere Frage beginnt von vorn</translation>
    </message>
    <message>
        <source>How far to look on both sides of the sample, as L2 length in input space</source>
        <translation>Wie weit auf beiden Seiten des Beispiels geschaut wird, als L2-Länge im Eingaberaum</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
</context>
<context>
    <name>hessianlab::SlicePlot</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>decides for </source>
        <translation>entscheidet sich für </translation>
    </message>
    <message>
        <source>%1 reaches to %2</source>
        <translation>%1 reicht bis %2</translation>
    </message>
    <message>
        <source>the ball</source>
        <translation>die Kugel</translation>
    </message>
</context>
<context>
    <name>hessianlab::SlicesTab</name>
    <message>
        <source>Loss along a line</source>
        <translation>Verlust entlang einer Geraden</translation>
    </message>
    <message>
        <source>cross-entropy ℓ (nats)</source>
        <translation>Kreuzentropie ℓ (Nats)</translation>
    </message>
    <message>
        <source>Computing the slice …</source>
        <translation>Der Schnitt wird berechnet …</translation>
    </message>
    <message>
        <source>The loss at x + t·v, v a direction of length 1 (solid), and what its slope and curvature at the sample predict: the line ℓ + t·vᵀg (dotted) and the parabola ℓ + t·vᵀg + ½t²·vᵀHv (dashed). At the foot: what the network decides.</source>
        <translation>Der Verlust bei x + t·v, v eine Richtung der Länge 1 (durchgezogen), und was seine Steigung und Krümmung am Beispiel voraussagen: die Gerade ℓ + t·vᵀg (gepunktet) und die Parabel ℓ + t·vᵀg + ½t²·vᵀHv (gestrichelt). Am Fuß: was das Netz entscheidet.</translation>
    </message>
    <message>
        <source>Loss over a plane</source>
        <translation>Verlust über einer Ebene</translation>
    </message>
    <message>
        <source>first direction (L2)</source>
        <translation>erste Richtung (L2)</translation>
    </message>
    <message>
        <source>second direction (L2)</source>
        <translation>zweite Richtung (L2)</translation>
    </message>
    <message>
        <source>Computing the plane …</source>
        <translation>Die Ebene wird berechnet …</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The plane through the sample that the two directions span. Colours: what the network decides, paler where it is unsure. Thin lines: equal loss. Dashed: where the ε-ball meets the plane. The way of PGD is seen from above: its points lie off the plane as a rule.</source>
        <translation>Die Ebene durch das Beispiel, die beide Richtungen aufspannen. Farben: was das Netz entscheidet, blasser, wo es unsicher ist. Dünne Linien: gleicher Verlust. Gestrichelt: wo die ε-Kugel die Ebene trifft. Der Weg von PGD ist von oben gesehen: Seine Punkte liegen in der Regel neben der Ebene.</translation>
    </message>
    <message>
        <source>The sample x, its true class and what the network takes it for</source>
        <translation>Das Beispiel x, seine wahre Klasse und wofür das Netz es hält</translation>
    </message>
    <message>
        <source>The first direction v, of length 1: red brightens, blue darkens</source>
        <translation>Die erste Richtung v der Länge 1: Rot hellt auf, Blau dunkelt ab</translation>
    </message>
    <message>
        <source>The second direction w at right angles to v: red brightens, blue darkens</source>
        <translation>Die zweite Richtung w rechtwinklig zu v: Rot hellt auf, Blau dunkelt ab</translation>
    </message>
    <message>
        <source>true loss</source>
        <translation>wahrer Verlust</translation>
    </message>
    <message>
        <source>linear model</source>
        <translation>lineares Modell</translation>
    </message>
    <message>
        <source>quadratic model</source>
        <translation>quadratisches Modell</translation>
    </message>
    <message>
        <source>Loss along %1</source>
        <translation>Verlust entlang %1</translation>
    </message>
    <message>
        <source>t along %1 (L2)</source>
        <translation>t entlang %1 (L2)</translation>
    </message>
    <message>
        <source>inside the ε-ball</source>
        <translation>in der ε-Kugel</translation>
    </message>
    <message>
        <source>true loss, step %1</source>
        <translation>wahrer Verlust, Schritt %1</translation>
    </message>
    <message>
        <source>along %1 (L2)</source>
        <translation>entlang %1 (L2)</translation>
    </message>
    <message>
        <source>%1, at right angles (L2)</source>
        <translation>entlang %1, rechtwinklig (L2)</translation>
    </message>
    <message>
        <source>ε-ball</source>
        <translation>ε-Kugel</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <translation>gehalten für %1</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewiesen</translation>
    </message>
</context>
<context>
    <name>hessianlab::SpectrumPanel</name>
    <message>
        <source>The open sample</source>
        <translation>Das offene Beispiel</translation>
    </message>
    <message>
        <source>Direction in which the loss bends most (top eigenvector of H)</source>
        <translation>Richtung, in der sich der Verlust am stärksten krümmt (größter Eigenvektor von H)</translation>
    </message>
    <message>
        <source>S&amp;ample</source>
        <translation>Beis&amp;piel</translation>
    </message>
    <message>
        <source>Spectrum of H</source>
        <translation>Spektrum von H</translation>
    </message>
    <message>
        <source>rank by |λ|</source>
        <translation>Rang nach |λ|</translation>
    </message>
    <message>
        <source>eigenvalue λ (nats per squared input)</source>
        <translation>Eigenwert λ (Nats je Eingabe²)</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Es wird gemessen …</translation>
    </message>
    <message>
        <source>Bars: the eigenvalues λ of H at the open sample, how strongly the loss bends along each of its principal directions; negative ones bend down. Lines at their ends: ± residual, within which a true eigenvalue lies. Marks: the eigenvalues of the softmax part G alone.</source>
        <translation>Balken: die Eigenwerte λ von H am offenen Beispiel, wie stark sich der Verlust entlang jeder seiner Hauptrichtungen krümmt; negative krümmen sich nach unten. Striche an ihren Enden: ± Residuum, darin liegt ein wahrer Eigenwert. Marken: die Eigenwerte des Softmax-Teils G allein.</translation>
    </message>
    <message>
        <source>softmax part G</source>
        <translation>Softmax-Teil G</translation>
    </message>
    <message>
        <source>H = G + N. G = JᵀSJ comes from the softmax: it bends even where the logits rise along straight lines, and vanishes where the network is certain. N = Σ (p − target)·∇²z comes from the curvature of the logits themselves, and is 0 for ReLU networks. ‖H‖ is at most the sum of both norms.</source>
        <translation>H = G + N. G = JᵀSJ kommt vom Softmax: Es krümmt sich auch, wo die Logits gerade ansteigen, und verschwindet, wo sich das Netz sicher ist. N = Σ (p − Ziel)·∇²z kommt von der Krümmung der Logits selbst und ist 0 bei ReLU-Netzen. ‖H‖ ist höchstens die Summe beider Normen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Softmax part&lt;/b&gt; λ&lt;sub&gt;max&lt;/sub&gt;(G) = %1 (exact)</source>
        <translation>&lt;b&gt;Softmax-Teil&lt;/b&gt; λ&lt;sub&gt;max&lt;/sub&gt;(G) = %1 (genau)</translation>
    </message>
    <message>
        <source>&lt;b&gt;network part&lt;/b&gt; ‖H − G‖ = %1 (%2, residual %3)</source>
        <translation>&lt;b&gt;Netz-Teil&lt;/b&gt; ‖H − G‖ = %1 (%2, Residuum %3)</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>&lt;b&gt;network part&lt;/b&gt; 0: between its kinks this network is flat</source>
        <translation>&lt;b&gt;Netz-Teil&lt;/b&gt; 0: Zwischen seinen Knicken ist dieses Netz flach</translation>
    </message>
    <message>
        <source> Along the strongest direction they add up: %1 %2 %3 = %4.</source>
        <translation> In der stärksten Richtung addieren sie sich: %1 %2 %3 = %4.</translation>
    </message>
    <message>
        <source>Spectrum of H, sample %1, step %2</source>
        <translation>Spektrum von H, Beispiel %1, Schritt %2</translation>
    </message>
    <message>
        <source>%1, recognised (%2)</source>
        <translation>%1, erkannt (%2)</translation>
    </message>
    <message>
        <source>%1, taken for %2 (%3)</source>
        <translation>%1, gehalten für %2 (%3)</translation>
    </message>
    <message>
        <source>
Bends most along (%1, %2).</source>
        <translation>
Krümmt sich am stärksten entlang (%1, %2).</translation>
    </message>
</context>
<context>
    <name>hessianlab::StatusLine</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>epoch %1/%2</source>
        <translation>Epoche %1/%2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 Schritte/s</translation>
    </message>
    <message>
        <source>ETA %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Time of this run: %1</source>
        <translation>Zeit dieses Laufs: %1</translation>
    </message>
    <message>
        <source>%1 at work, %2 MB of memory at most</source>
        <translation>%1 bei der Arbeit, höchstens %2 MB Speicher</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 is saved again</source>
        <translation>%1 wird wieder gesichert</translation>
    </message>
    <message>
        <source>%1 cannot be saved and goes on in memory: %2</source>
        <translation>%1 lässt sich nicht sichern und läuft im Speicher weiter: %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::StepForm</name>
    <message>
        <source>Heading of the step</source>
        <translation>Überschrift des Schritts</translation>
    </message>
    <message>
        <source>What this step is about</source>
        <translation>Worum es in diesem Schritt geht</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>An empty line begins a new paragraph. *so* and **so** for emphasis.</source>
        <translation>Eine leere Zeile beginnt einen neuen Absatz. *so* und **so** zum Hervorheben.</translation>
    </message>
    <message>
        <source>The text as the class sees it</source>
        <translation>Der Text, wie die Klasse ihn sieht</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Heading and text</source>
        <translation>Überschrift und Text</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Preset that the step begins with</source>
        <translation>Vorlage, mit der der Schritt beginnt</translation>
    </message>
    <message>
        <source>as in the step before</source>
        <translation>wie im Schritt davor</translation>
    </message>
    <message>
        <source>Settings that this step changes</source>
        <translation>Einstellungen, die dieser Schritt ändert</translation>
    </message>
    <message>
        <source>One setting a line, as config.json calls it. Recording fills them in.</source>
        <translation>Eine Einstellung je Zeile, wie config.json sie nennt. Das Aufnehmen trägt sie ein.</translation>
    </message>
    <message>
        <source>Take them from the window</source>
        <translation>Aus dem Fenster übernehmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tab that the step brings to the front</source>
        <translation>Reiter, den der Schritt nach vorn holt</translation>
    </message>
    <message>
        <source>leave the tab as it is</source>
        <translation>Reiter lassen, wie er ist</translation>
    </message>
    <message>
        <source>What the class does not see in this step</source>
        <translation>Was die Klasse in diesem Schritt nicht sieht</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Name of the run that the step trains</source>
        <translation>Name des Laufs, den der Schritt trainiert</translation>
    </message>
    <message>
        <source>What the step measures</source>
        <translation>Was der Schritt misst</translation>
    </message>
    <message>
        <source>One a line; told beside the numbers that the question needs</source>
        <translation>Eines je Zeile; wird neben den Zahlen genannt, die die Frage braucht</translation>
    </message>
    <message>
        <source>Insert a quantity</source>
        <translation>Größe einfügen</translation>
    </message>
    <message>
        <source>Puts it where the cursor was last: here, or into the condition of an answer</source>
        <translation>Setzt sie dorthin, wo der Cursor zuletzt war: hier oder in die Bedingung einer Antwort</translation>
    </message>
    <message>
        <source>Train and measure</source>
        <translation>Trainieren und messen</translation>
    </message>
    <message>
        <source>name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>what is measured</source>
        <translation>was gemessen wird</translation>
    </message>
    <message>
        <source>what is put away</source>
        <translation>was weggeräumt ist</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
    <message>
        <source>name of its run; empty: trains nothing</source>
        <translation>Name seines Laufs; leer: trainiert nichts</translation>
    </message>
    <message>
        <source>Put away: nothing</source>
        <translation>Weggeräumt: nichts</translation>
    </message>
    <message>
        <source>Put away: one part</source>
        <translation>Weggeräumt: ein Teil</translation>
    </message>
    <message>
        <source>Put away: %1 parts</source>
        <translation>Weggeräumt: %1 Teile</translation>
    </message>
    <message>
        <source>Settings, tab in front, what is put away and what is drawn there, as the window has them now; text and question stay</source>
        <translation>Einstellungen, vorderster Reiter, was weggeräumt und was dort gezeichnet ist, wie das Fenster sie jetzt hat; Text und Frage bleiben</translation>
    </message>
    <message>
        <source>What this step draws in the views: arrows, balls, curvature. Afterwards it is as it was before</source>
        <translation>Was dieser Schritt in den Ansichten zeichnet: Pfeile, Kugeln, Krümmung. Danach ist es wie zuvor</translation>
    </message>
    <message>
        <source>Tab in front, what is put away and drawn</source>
        <translation>Vorderer Reiter, Weggeräumtes, Gezeichnetes</translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation>was gezeichnet wird</translation>
    </message>
    <message>
        <source>From the beginning of the step</source>
        <translation>Vom Beginn des Schritts an</translation>
    </message>
    <message>
        <source>Once it is done</source>
        <translation>Sobald er fertig ist</translation>
    </message>
    <message>
        <source>Drawn: nothing more</source>
        <translation>Gezeichnet: nichts zusätzlich</translation>
    </message>
    <message>
        <source>Drawn: one mark more</source>
        <translation>Gezeichnet: eine Marke mehr</translation>
    </message>
    <message>
        <source>Drawn: %1 marks more</source>
        <translation>Gezeichnet: %1 Marken mehr</translation>
    </message>
</context>
<context>
    <name>hessianlab::StepList</name>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <source>Drag a step to another place. Alt+↑ and Alt+↓ move it, Ctrl+D copies it, Delete removes it.</source>
        <translation>Ziehen Sie einen Schritt an eine andere Stelle. Alt+↑ und Alt+↓ verschieben ihn, Strg+D kopiert ihn, Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>&amp;Record as a step</source>
        <translation>Als Schritt auf&amp;nehmen</translation>
    </message>
    <message>
        <source>A new step with what the window shows now: the settings at the left, the tab in front, what is put away</source>
        <translation>Ein neuer Schritt mit dem, was das Fenster jetzt zeigt: die Einstellungen links, der vordere Reiter, was weggeräumt ist</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>A new, empty step</source>
        <translation>Ein neuer, leerer Schritt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A copy of this step behind it (Ctrl+D)</source>
        <translation>Eine Kopie dieses Schritts dahinter (Strg+D)</translation>
    </message>
    <message>
        <source>Remove this step (Delete); undo brings it back</source>
        <translation>Diesen Schritt entfernen (Entf); Rückgängig bringt ihn zurück</translation>
    </message>
    <message>
        <source>One place up (Alt+↑)</source>
        <translation>Einen Platz nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>One place down (Alt+↓)</source>
        <translation>Einen Platz nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>trains %1</source>
        <translation>trainiert %1</translation>
    </message>
</context>
<context>
    <name>hessianlab::StudyForm</name>
    <message>
        <source>&amp;Start the study</source>
        <translation>Studie sta&amp;rten</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Data, network and training are the present settings, the same in all runs</source>
        <translation>Daten, Netz und Training sind die jetzigen Einstellungen, in allen Läufen dieselben</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>&amp;Penalty</source>
        <translation>&amp;Strafterm</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>&amp;Gegen</translation>
    </message>
    <message>
        <source>S&amp;eeds</source>
        <translation>Start&amp;werte</translation>
    </message>
    <message>
        <source>Attac&amp;ked with</source>
        <translation>&amp;Angegriffen mit</translation>
    </message>
    <message>
        <source>Test sa&amp;mples</source>
        <translation>Test&amp;beispiele</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>on Slurm</source>
        <translation>auf Slurm</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>W&amp;o</translation>
    </message>
    <message>
        <source>Runs at a time</source>
        <translation>Läufe gleichzeitig</translation>
    </message>
    <message>
        <source>the cluster&apos;s own</source>
        <translation>die des Clusters</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Longest run</source>
        <translation>Längster Lauf</translation>
    </message>
    <message>
        <source>Strengths of %1</source>
        <translation>Stärken: %1</translation>
    </message>
    <message>
        <source>Numbers above 0 with commas between them: each is a setting of its own</source>
        <translation>Zahlen über 0 mit Kommas dazwischen: Jede ist eine eigene Einstellung</translation>
    </message>
    <message>
        <source>nothing further</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>Strengths λ</source>
        <translation>Stärken λ</translation>
    </message>
    <message>
        <source>A study compares penalties of the laboratory Classifier. Studies of other laboratories are written as files; the guide says how</source>
        <translation>Eine Studie vergleicht Strafterme des Labors Klassifikator. Studien anderer Labore schreibt man als Dateien; wie, sagt das Handbuch</translation>
    </message>
    <message>
        <source>Give the study a title: its folder is named after it</source>
        <translation>Geben Sie der Studie einen Titel: Nach ihm heißt ihr Ordner</translation>
    </message>
    <message>
        <source>Choose an attack</source>
        <translation>Wählen Sie einen Angriff</translation>
    </message>
    <message>
        <source>Set ε above 0 at the top of the window</source>
        <translation>Stellen Sie oben im Fenster ε auf mehr als 0</translation>
    </message>
    <message>
        <source>Strengths are numbers above 0, such as 0.1, 0.3, 1</source>
        <translation>Stärken sind Zahlen über 0, etwa 0.1, 0.3, 1</translation>
    </message>
    <message>
        <source>The two penalties are the same</source>
        <translation>Die beiden Strafterme sind gleich</translation>
    </message>
    <message>
        <source>%1 runs: %2 settings, %3 seeds each; attacked at %4 and half of it.</source>
        <translation>%1 Läufe: %2 Einstellungen, je %3 Startwerte; angegriffen bei %4 und der Hälfte davon.</translation>
    </message>
    <message>
        <source>About %1 of training in all at the measured pace of %2, attacks not counted.</source>
        <translation>Insgesamt etwa %1 Training beim gemessenen Tempo von %2, Angriffe nicht mitgezählt.</translation>
    </message>
    <message>
        <source>About %1 of training at the measured pace of %2, attacks not counted.</source>
        <translation>Etwa %1 Training beim gemessenen Tempo von %2, Angriffe nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Train a moment, and the time it takes is estimated from the measured pace.</source>
        <translation>Trainieren Sie einen Augenblick, dann wird die Dauer aus dem gemessenen Tempo geschätzt.</translation>
    </message>
</context>
<context>
    <name>hessianlab::StudyProgram</name>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 lässt sich nicht starten: %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::StudyWindow</name>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>&amp;Open a study …</source>
        <translation>Studie ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Its folder: also of one that a cluster works on</source>
        <translation>Den Ordner wählen, auch den einer Studie, an der ein Cluster arbeitet</translation>
    </message>
    <message>
        <source>Open its pa&amp;ge</source>
        <translation>S&amp;eite öffnen</translation>
    </message>
    <message>
        <source>Clean against robust accuracy</source>
        <translation>Robuste Genauigkeit über Genauigkeit ohne Angriff</translation>
    </message>
    <message>
        <source>Choose at the left what is compared, and start;
or open the folder of a study</source>
        <translation>Wählen Sie links, was verglichen wird, und starten Sie;
oder öffnen Sie den Ordner einer Studie</translation>
    </message>
    <message>
        <source>Runs of the study</source>
        <translation>Läufe der Studie</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Ohne Angriff</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>Unter Angriff</translation>
    </message>
    <message>
        <source>Double click or Enter opens a run in the main window</source>
        <translation>Doppelklick oder Eingabetaste öffnet einen Lauf im Hauptfenster</translation>
    </message>
    <message>
        <source>Runs of the study that are done</source>
        <translation>Fertige Läufe der Studie</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>What is done is kept; it goes on from there</source>
        <translation>Was fertig ist, bleibt; von dort geht es weiter</translation>
    </message>
    <message>
        <source>Go o&amp;n</source>
        <translation>Weiter&amp;machen</translation>
    </message>
    <message>
        <source>Stopping: each run ends at its next safe point</source>
        <translation>Wird angehalten: Jeder Lauf endet an seinem nächsten sicheren Punkt</translation>
    </message>
    <message>
        <source>%1 is a study without attacks: its page says what was measured</source>
        <translation>%1 ist eine Studie ohne Angriffe: Was gemessen wurde, steht auf ihrer Seite</translation>
    </message>
    <message>
        <source>share correct without attack</source>
        <translation>Anteil richtig ohne Angriff</translation>
    </message>
    <message>
        <source>share correct at %1</source>
        <translation>Anteil richtig bei %1</translation>
    </message>
    <message>
        <source>The front grows as runs are done</source>
        <translation>Die Front wächst mit jedem fertigen Lauf</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>im Training</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>all %1 runs are done</source>
        <translation>alle %1 Läufe sind fertig</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>%1 von %2 Läufen sind fertig</translation>
    </message>
    <message>
        <source>Slurm works on the others</source>
        <translation>Slurm arbeitet an den anderen</translation>
    </message>
    <message>
        <source>nobody works on the others</source>
        <translation>an den anderen arbeitet niemand</translation>
    </message>
    <message>
        <source>Open the folder of a study</source>
        <translation>Den Ordner einer Studie öffnen</translation>
    </message>
    <message>
        <source>It is no longer followed here; the cluster goes on with its runs</source>
        <translation>Sie wird hier nicht mehr verfolgt; der Cluster arbeitet an den Läufen weiter</translation>
    </message>
</context>
<context>
    <name>hessianlab::TeacherPanel</name>
    <message>
        <source>Teacher&apos;s mode</source>
        <translation>Lehrermodus</translation>
    </message>
    <message>
        <source>Take the tick off what your class should not see. What you put away is part of the experiment that you send or save. Whoever opens it can bring everything back.</source>
        <translation>Nehmen Sie das Häkchen weg, wo Ihre Klasse etwas nicht sehen soll. Was Sie wegräumen, ist Teil des Experiments, das Sie verschicken oder speichern. Wer es öffnet, kann alles zurückholen.</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tool bar and table</source>
        <translation>Werkzeugleiste und Tabelle</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>&amp;Keep them hidden</source>
        <translation>&amp;Weggeräumt lassen</translation>
    </message>
    <message>
        <source>Also at the next start, and without the button that brings them back: for a class. “Show all controls” in the menu Lessons always does.</source>
        <translation>Auch beim nächsten Start, und ohne den Knopf, der sie zurückholt: für eine Klasse. „Alle Bedienelemente zeigen“ im Menü Lektionen geht immer.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>Everything that was put away here comes back</source>
        <translation>Alles, was hier weggeräumt wurde, kehrt zurück</translation>
    </message>
    <message>
        <source>&amp;Copy experiment</source>
        <translation>Experiment &amp;kopieren</translation>
    </message>
    <message>
        <source>The experiment as one line of text, with what is put away, to send to the class</source>
        <translation>Das Experiment als eine Textzeile, samt dem, was weggeräumt ist, um es der Klasse zu schicken</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close this panel; what is put away stays so</source>
        <translation>Dieses Feld schließen; was weggeräumt ist, bleibt es</translation>
    </message>
    <message>
        <source>The whole panel is put away</source>
        <translation>Das ganze Feld ist weggeräumt</translation>
    </message>
    <message>
        <source>It has nothing to show for the present data and network</source>
        <translation>Für die jetzigen Daten und das jetzige Netz hat er nichts zu zeigen</translation>
    </message>
    <message>
        <source>Take the tick off to put it away</source>
        <translation>Häkchen weg, um es wegzuräumen</translation>
    </message>
</context>
<context>
    <name>hessianlab::TimeScrubber</name>
    <message>
        <source>First moment</source>
        <translation>Erster Zeitpunkt</translation>
    </message>
    <message>
        <source>Moment before</source>
        <translation>Zeitpunkt davor</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Nächster Zeitpunkt</translation>
    </message>
    <message>
        <source>Newest moment</source>
        <translation>Neuester Zeitpunkt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Hier abzweigen</translation>
    </message>
    <message>
        <source>Moment that the views show</source>
        <translation>Zeitpunkt, den die Ansichten zeigen</translation>
    </message>
    <message>
        <source>step 00000 of 00000 · looking back</source>
        <translation>Schritt 00000 von 00000 · Rückblick</translation>
    </message>
    <message>
        <source>%1 of %2 MB, 1 moment</source>
        <translation>%1 von %2 MB, 1 Zeitpunkt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 MB, %n moments</source>
        <translation>
            <numerusform>%1 von %2 MB, %n Zeitpunkt</numerusform>
            <numerusform>%1 von %2 MB, %n Zeitpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to look back at yet</source>
        <translation>Es gibt noch nichts zum Zurückblicken</translation>
    </message>
    <message>
        <source>This is the first moment</source>
        <translation>Dies ist der erste Zeitpunkt</translation>
    </message>
    <message>
        <source>The views show the present network</source>
        <translation>Die Ansichten zeigen das jetzige Netz</translation>
    </message>
    <message>
        <source>Take all views back to the untrained network</source>
        <translation>Alle Ansichten zurück zum untrainierten Netz</translation>
    </message>
    <message>
        <source>Take all views to the moment before</source>
        <translation>Alle Ansichten zum Zeitpunkt davor</translation>
    </message>
    <message>
        <source>Take all views to the next moment</source>
        <translation>Alle Ansichten zum nächsten Zeitpunkt</translation>
    </message>
    <message>
        <source>This is the newest moment that is kept</source>
        <translation>Dies ist der neueste Zeitpunkt, der aufbewahrt ist</translation>
    </message>
    <message>
        <source>Take all views to the newest moment that is kept</source>
        <translation>Alle Ansichten zum neuesten Zeitpunkt, der aufbewahrt ist</translation>
    </message>
    <message>
        <source>Back to the present network</source>
        <translation>Zurück zum jetzigen Netz</translation>
    </message>
    <message>
        <source>Moment that all views show. Training goes on meanwhile. Right end: the present network.</source>
        <translation>Zeitpunkt, den alle Ansichten zeigen. Das Training geht unterdessen weiter. Rechtes Ende: das jetzige Netz.</translation>
    </message>
    <message>
        <source>Nothing to branch from: this run has not begun</source>
        <translation>Nichts zum Abzweigen: Dieser Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>The network is not there yet</source>
        <translation>Das Netz ist noch nicht da</translation>
    </message>
    <message>
        <source>Pause, or look back at a moment: a branch begins at one step</source>
        <translation>Pausieren Sie, oder blicken Sie auf einen Zeitpunkt zurück: Ein Zweig beginnt bei einem Schritt</translation>
    </message>
    <message>
        <source>End this run, whose curves stay, and prepare a new one that begins with the weights of this step and trains with the settings on the left</source>
        <translation>Beendet diesen Lauf, dessen Kurven bleiben, und bereitet einen neuen vor, der mit den Gewichten dieses Schritts beginnt und mit den Einstellungen links trainiert</translation>
    </message>
</context>
<context>
    <name>hessianlab::TrainingPlots</name>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>training time (s)</source>
        <translation>Trainingszeit (s)</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Press ▶ to start training</source>
        <translation>▶ drücken, um das Training zu starten</translation>
    </message>
</context>
<context>
    <name>hessianlab::TrainingTab</name>
    <message>
        <source>Where the time goes: shown once training runs</source>
        <translation>Wohin die Zeit geht: zu sehen, sobald das Training läuft</translation>
    </message>
    <message>
        <source>Logarithmic scale for the %1 (L with a plot in focus does the same for any plot)</source>
        <translation>Logarithmische Skala für %1 (L bei einem Diagramm mit Fokus tut dasselbe für jedes)</translation>
    </message>
    <message>
        <source>&amp;Smoothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Weight of the past in the strong line (exponential moving average). The faint line is every single batch.</source>
        <translation>Gewicht der Vergangenheit in der starken Linie (exponentieller gleitender Mittelwert). Die blasse Linie ist jeder einzelne Batch.</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>&amp;Against</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritten</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>What the horizontal axes count: steps, epochs, or seconds of training</source>
        <translation>Was die waagrechten Achsen zählen: Schritte, Epochen oder Sekunden des Trainings</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alle ein&amp;passen</translation>
    </message>
    <message>
        <source>Show all data again after zooming (double click does it for one plot)</source>
        <translation>Nach dem Vergrößern wieder alle Daten zeigen (Doppelklick tut es für ein Diagramm)</translation>
    </message>
    <message>
        <source>Tick a run below to draw it</source>
        <translation>Kreuzen Sie unten einen Lauf an, um ihn zu zeichnen</translation>
    </message>
    <message>
        <source>Nothing to show: see the message above</source>
        <translation>Nichts zu zeigen: siehe die Meldung oben</translation>
    </message>
    <message>
        <source>How the newest ‖H‖ was found: estimator, Hessian–vector products, and how far ‖Hv − λv‖ still is from zero, relative to ‖H‖.</source>
        <translation>Wie das neueste ‖H‖ gefunden wurde: Schätzer, Produkte mit der Hesse-Matrix und wie weit ‖Hv − λv‖ noch von null entfernt ist, im Verhältnis zu ‖H‖.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>plain training</source>
        <translation>gewöhnliches Training</translation>
    </message>
    <message>
        <source>loss, its gradient, optimiser</source>
        <translation>Verlust, sein Gradient, Optimierer</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafterm</translation>
    </message>
    <message>
        <source>what the regularizer costs on top</source>
        <translation>was der Regularisierer zusätzlich kostet</translation>
    </message>
    <message>
        <source>curvature probes</source>
        <translation>Krümmungsmessungen</translation>
    </message>
    <message>
        <source>measuring ‖H‖ and ‖g‖</source>
        <translation>Messen von ‖H‖ und ‖g‖</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>at the end of each epoch</source>
        <translation>am Ende jeder Epoche</translation>
    </message>
    <message>
        <source>bands from the 10 % to the 90 % quantile of the probe samples</source>
        <translation>Bänder vom 10-%- bis zum 90-%-Quantil der Messbeispiele</translation>
    </message>
    <message>
        <source>strong lines smoothed with weight %1</source>
        <translation>starke Linien mit Gewicht %1 geglättet</translation>
    </message>
    <message>
        <source>How much better the network is on the samples it was trained on than on the test set: the mean over the batches of the last quarter of an epoch, minus the test at its end. A wide gap means that it learns by heart.</source>
        <translation>Wie viel besser das Netz auf den Trainingsbeispielen ist als auf der Testmenge: das Mittel über die Batches der letzten Viertelepoche minus der Test an ihrem Ende. Eine große Lücke heißt, dass es auswendig lernt.</translation>
    </message>
    <message>
        <source>&amp;Log %1</source>
        <translation>&amp;Log: %1</translation>
    </message>
    <message>
        <source>measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>between two steps</source>
        <translation>zwischen zwei Schritten</translation>
    </message>
</context>
<context>
    <name>hessianlab::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End this run for good; its curves stay</source>
        <translation>Diesen Lauf endgültig beenden; seine Kurven bleiben</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>Train one batch, then pause</source>
        <translation>Einen Batch trainieren, dann pausieren</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>Eine Epoche</translation>
    </message>
    <message>
        <source>Train to the end of the epoch, then pause</source>
        <translation>Bis zum Ende der Epoche trainieren, dann pausieren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Start afresh with the settings on the left; old curves stay</source>
        <translation>Neu beginnen mit den Einstellungen links; alte Kurven bleiben</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Start of every random draw: weights, order of the batches, generated points. Same seed, same curve.</source>
        <translation>Anfang jeder Zufallsziehung: Gewichte, Reihenfolge der Batches, erzeugte Punkte. Gleicher Startwert, gleiche Kurve.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Startwert behalten</translation>
    </message>
    <message>
        <source>Locked: ⟲ keeps the seed. Unlocked: each ⟲ draws a new one</source>
        <translation>Verriegelt: ⟲ behält den Startwert. Offen: Jedes ⟲ zieht einen neuen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Draw a new seed now</source>
        <translation>Jetzt einen neuen Startwert ziehen</translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>eigene Einstellungen</translation>
    </message>
    <message>
        <source>A complete experiment to start from (undo brings your settings back)</source>
        <translation>Ein vollständiges Experiment als Anfang (Rückgängig bringt Ihre Einstellungen zurück)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>preset %1</source>
        <translation>Vorlage %1</translation>
    </message>
    <message>
        <source>How an attack is measured. L∞: no pixel changes by more than ε. L2: the length of the whole change is at most ε.</source>
        <translation>Wie ein Angriff gemessen wird. L∞: Kein Pixel ändert sich um mehr als ε. L2: Die Länge der ganzen Änderung ist höchstens ε.</translation>
    </message>
    <message>
        <source>Norm of the attack</source>
        <translation>Norm des Angriffs</translation>
    </message>
    <message>
        <source>Largest change an attack may make. Inputs lie between 0 and 1.</source>
        <translation>Größte Änderung, die ein Angriff machen darf. Eingaben liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Attack size ε</source>
        <translation>Größe ε des Angriffs</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Save or copy the plots of the tab in front</source>
        <translation>Die Diagramme des vorderen Reiters speichern oder kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Pause after this batch (Space)</source>
        <translation>Nach diesem Batch pausieren (Leertaste)</translation>
    </message>
    <message>
        <source>Loading the data set; training begins as soon as it is there</source>
        <translation>Der Datensatz wird geladen; das Training beginnt, sobald er da ist</translation>
    </message>
    <message>
        <source>Train on for as many epochs again (Space)</source>
        <translation>Noch einmal so viele Epochen trainieren (Leertaste)</translation>
    </message>
    <message>
        <source>Start a new run (Space)</source>
        <translation>Einen neuen Lauf beginnen (Leertaste)</translation>
    </message>
    <message>
        <source>Train (Space)</source>
        <translation>Trainieren (Leertaste)</translation>
    </message>
    <message>
        <source>Pause first: the network is training</source>
        <translation>Erst pausieren: Das Netz wird trainiert</translation>
    </message>
    <message>
        <source>Nothing to stop: no run is under way</source>
        <translation>Nichts anzuhalten: Es ist kein Lauf im Gang</translation>
    </message>
    <message>
        <source>Give up the branch: start afresh with weights of its own</source>
        <translation>Den Zweig aufgeben: neu beginnen mit eigenen Gewichten</translation>
    </message>
    <message>
        <source>Nothing to reset: this run has not begun</source>
        <translation>Nichts zurückzusetzen: Dieser Lauf hat nicht begonnen</translation>
    </message>
    <message>
        <source>End the twin; its curves stay</source>
        <translation>Den Zwilling beenden; seine Kurven bleiben</translation>
    </message>
    <message>
        <source>Train a second run in step with this one: same start, same batches, another regularizer. Views stand side by side</source>
        <translation>Einen zweiten Lauf im Gleichschritt mit diesem trainieren: gleicher Anfang, gleiche Batches, anderer Regularisierer. Die Ansichten stehen nebeneinander</translation>
    </message>
    <message>
        <source>Train the imported network on, as a new run (Space)</source>
        <translation>Das importierte Netz als neuen Lauf weitertrainieren (Leertaste)</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>Labor</translation>
    </message>
</context>
<context>
    <name>hessianlab::TwinBar</name>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>T&amp;win trains with</source>
        <translation>Z&amp;willing trainiert mit</translation>
    </message>
    <message>
        <source>Regularizer of the twin</source>
        <translation>Regularisierer des Zwillings</translation>
    </message>
    <message>
        <source>The twin begins with the same weights and sees the same batches in the same order; only its regularizer differs. So every difference you see comes from that.</source>
        <translation>Der Zwilling beginnt mit denselben Gewichten und sieht dieselben Batches in derselben Reihenfolge; nur sein Regularisierer ist anders. Also kommt jeder Unterschied, den Sie sehen, daher.</translation>
    </message>
    <message>
        <source>the twin failed: %1</source>
        <translation>der Zwilling ist gescheitert: %1</translation>
    </message>
    <message>
        <source>changed: the present twin keeps its settings; ⟲ starts both anew</source>
        <translation>geändert: Der jetzige Zwilling behält seine Einstellungen; ⟲ beginnt beide neu</translation>
    </message>
    <message>
        <source>the twin catches up: step %1 of %2</source>
        <translation>der Zwilling holt auf: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>both have the same regularizer: they are the same run, to the last bit</source>
        <translation>beide haben denselben Regularisierer: Sie sind derselbe Lauf, bis aufs letzte Bit</translation>
    </message>
    <message>
        <source>one processor core for two runs: each trains at half the speed</source>
        <translation>ein Prozessorkern für zwei Läufe: Jeder trainiert halb so schnell</translation>
    </message>
    <message>
        <source>same start, same batches, in step</source>
        <translation>gleicher Anfang, gleiche Batches, im Gleichschritt</translation>
    </message>
    <message>
        <source>Wit&amp;h and without</source>
        <translation>&amp;Mit und ohne</translation>
    </message>
    <message>
        <source>So it is: the run has a penalty, the twin has none</source>
        <translation>So ist es: Der Lauf hat einen Strafterm, der Zwilling keinen</translation>
    </message>
    <message>
        <source>The run with a penalty as strong as suits the data, the twin without any</source>
        <translation>Der Lauf mit einem Strafterm, so stark, wie es zu den Daten passt, der Zwilling ohne</translation>
    </message>
</context>
<context>
    <name>hessianlab::TwinView</name>
    <message>
        <source> · at step %1</source>
        <translation> · bei Schritt %1</translation>
    </message>
    <message>
        <source>The run that is set on the left</source>
        <translation>Der Lauf, der links eingestellt ist</translation>
    </message>
    <message>
        <source>The twin: same start, same batches, another regularizer</source>
        <translation>Der Zwilling: gleicher Anfang, gleiche Batches, anderer Regularisierer</translation>
    </message>
</context>
<context>
    <name>hessianlab::WeightsTab</name>
    <message>
        <source>&amp;Centre the inputs</source>
        <translation>Eingaben &amp;zentrieren</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>Whose weights are moved; all others are held</source>
        <translation>Deren Gewichte bewegt werden; alle anderen bleiben</translation>
    </message>
    <message>
        <source>o&amp;f</source>
        <translation>v&amp;on</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>den ersten %1</translation>
    </message>
    <message>
        <source>Over how many training samples the loss is taken; more take longer</source>
        <translation>Über wie viele Trainingsbeispiele der Verlust genommen wird; mehr dauern länger</translation>
    </message>
    <message>
        <source>As if the layer read its inputs less their mean: the same network with another bias. It is what batch normalisation does, and it takes the largest eigenvalues away</source>
        <translation>Als läse die Schicht ihre Eingaben abzüglich des Mittels: dasselbe Netz mit anderem Bias. Das tut Batch-Normalisierung, und es nimmt die größten Eigenwerte weg</translation>
    </message>
    <message>
        <source>Largest eigenvalues</source>
        <translation>Größte Eigenwerte</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>eigenvalue λ (nats per squared weight)</source>
        <translation>Eigenwert λ (Nats je Gewicht²)</translation>
    </message>
    <message>
        <source>Bars: how strongly the training loss bends along each of its principal directions in the weights of this layer. Marks: what two small matrices predict, the curvature in what the layer gives times the second moments of what it reads. A click on a bar shows its direction</source>
        <translation>Balken: wie stark sich der Trainingsverlust entlang jeder seiner Hauptrichtungen in den Gewichten dieser Schicht krümmt. Marken: was zwei kleine Matrizen vorhersagen, die Krümmung in dem, was die Schicht gibt, mal die zweiten Momente dessen, was sie liest. Ein Klick auf einen Balken zeigt seine Richtung</translation>
    </message>
    <message>
        <source>How far the first k directions agree</source>
        <translation>Wie weit die ersten k Richtungen übereinstimmen</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>‖UᵀV‖²/k for the spaces of the first k directions: 1 means the same space. With the directions of the two small matrices, and with those of the twin, if there is one. Two spaces drawn at random overlap by k/n</source>
        <translation>‖UᵀV‖²/k für die Räume der ersten k Richtungen: 1 heißt derselbe Raum. Mit den Richtungen der zwei kleinen Matrizen und mit denen des Zwillings, wenn es einen gibt. Zwei zufällige Räume überlappen um k/n</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>two small matrices</source>
        <translation>zwei kleine Matrizen</translation>
    </message>
    <message>
        <source>the twin</source>
        <translation>der Zwilling</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>measuring: %1</source>
        <translation>wird gemessen: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Largest eigenvalues, layer %1, step %2</source>
        <translation>Größte Eigenwerte, Schicht %1, Schritt %2</translation>
    </message>
    <message>
        <source>Hessian</source>
        <translation>Hesse-Matrix</translation>
    </message>
    <message>
        <source>Gauss–Newton matrix</source>
        <translation>Gauß-Newton-Matrix</translation>
    </message>
    <message>
        <source>step %1 · %2 · %3 training samples · %4 products</source>
        <translation>Schritt %1 · %2 · %3 Trainingsbeispiele · %4 Produkte</translation>
    </message>
    <message>
        <source> · not converged</source>
        <translation> · nicht konvergiert</translation>
    </message>
    <message>
        <source>PAC-Bayes &amp;bound</source>
        <translation>PAC-Bayes-Sch&amp;ranke</translation>
    </message>
    <message>
        <source>In the place of the eigenvector: what this curvature says of the error on new samples, a bound that holds for weights drawn around the trained ones. It asks about all layers</source>
        <translation>An der Stelle des Eigenvektors: was diese Krümmung über den Fehler bei neuen Beispielen sagt, eine Schranke, die für Gewichte gilt, die um die trainierten herum gezogen werden. Sie fragt nach allen Schichten</translation>
    </message>
</context>
<context>
    <name>hessianlab::WholeBox</name>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>hessianlab::WorkspaceRuns</name>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 is kept in memory only: %2</source>
        <translation>%1 ist nur im Speicher: %2</translation>
    </message>
    <message>
        <source>remove %1 runs</source>
        <translation>%1 Läufe entfernen</translation>
    </message>
</context>
</TS>
