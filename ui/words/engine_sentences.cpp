// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that the engine makes with numbers or names in them, for those who translate them.
#include <QCoreApplication>
#include <QStringList>

#include "ui/words/engine_text.h"
#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

// The first that fits is taken, so a longer sentence stands before one that is its beginning or end.
constexpr const char* kSentences[] = {
    // What a reader of data did (model/data/sets)
    QT_TRANSLATE_NOOP("engine", "The labels begin at %1 and were shifted to begin at 0."),
    QT_TRANSLATE_NOOP("engine", "Of each class %1 % of the pictures were drawn for testing with seed %2."),
    QT_TRANSLATE_NOOP("engine", "Of each class %1 % of the rows were drawn for testing with seed %2."),
    QT_TRANSLATE_NOOP("engine", "The pictures have %1 pixels and are read in colour."),
    QT_TRANSLATE_NOOP("engine", "The pictures have %1 pixels and are read in grey."),
    QT_TRANSLATE_NOOP("engine", "The pictures, %1 pixels, were brought to %2 by '%3' in colour."),
    QT_TRANSLATE_NOOP("engine", "The pictures, %1 pixels, were brought to %2 by '%3' in grey."),
    QT_TRANSLATE_NOOP("engine", "1 of %1 files could not be read and was left out."),
    QT_TRANSLATE_NOOP("engine", "%1 of %2 files could not be read and were left out."),
    QT_TRANSLATE_NOOP("engine", "One file could not be read and was left out."),
    QT_TRANSLATE_NOOP("engine", "%1 files could not be read and were left out."),
    QT_TRANSLATE_NOOP("engine", "%1: not a PNG or JPEG picture (its first bytes are wrong); save it as PNG"),
    QT_TRANSLATE_NOOP("engine", "Columns of text were left out: %1."),
    QT_TRANSLATE_NOOP("engine", "The class stands in the column '%1'."),
    QT_TRANSLATE_NOOP("engine",
                      "Both axes were scaled by one factor into 0.05 … 0.95: '%1' from %2 … %3, '%4' from %5 … %6."),
    QT_TRANSLATE_NOOP("engine",
                      "Each axis was scaled to 0.05 … 0.95 of the unit square: '%1' from %2 … %3, '%4' from %5 … %6."),
    QT_TRANSLATE_NOOP("engine",
                      "Each of the %1 columns was scaled to 0 … 1, where attacks stay; the network's first layer "
                      "standardises it to mean 0 and deviation 1."),
    QT_TRANSLATE_NOOP("engine", "Rows and columns of each picture were exchanged, as EMNIST needs it."),
    QT_TRANSLATE_NOOP("engine", "Rows of %1 values were taken as pictures of %2."),
    QT_TRANSLATE_NOOP("engine", "The pictures' values, 0 to 1, were rounded to 256 steps."),
    QT_TRANSLATE_NOOP("engine", "The pictures' values, 0 to 255, were rounded to whole numbers."),
    QT_TRANSLATE_NOOP("engine", "The set has only %1 training samples, not %2; all of them are taken."),
    QT_TRANSLATE_NOOP("engine", "The set has only %1 test samples, not %2; all of them are taken."),
    // What a run that begins from another cannot take over (model/labs/classifier.cpp)
    QT_TRANSLATE_NOOP(
        "engine",
        "The last layer (operation %1) is made anew, as the network of %2 tells %3 classes apart and these "
        "data have %4."),
    // A network from elsewhere (model/runs/import_run.h), in the window's words (ui/words/certainty_words.h)
    QT_TRANSLATE_NOOP("engine", "left out, because it is no weight: %1"),
    QT_TRANSLATE_NOOP("engine", "all names begin with '%1', which is left away"),
    QT_TRANSLATE_NOOP("engine", "taken in their order: %1"),
    QT_TRANSLATE_NOOP("engine", "one batch normalisation became a scale and a shift of each channel"),
    QT_TRANSLATE_NOOP("engine", "%1 batch normalisations became a scale and a shift of each channel"),
    QT_TRANSLATE_NOOP("engine",
                      "%1: holds weights alone; choose the file of its layers, too, or an ONNX file (*.onnx), which "
                      "holds both"),
    QT_TRANSLATE_NOOP("engine",
                      "%1: reads inputs of %2 values, but the data have %3; choose the data set that the network was "
                      "trained on"),
    QT_TRANSLATE_NOOP("engine",
                      "%1: the network reads inputs of %2 values, but those of the data set '%3' have %4; choose the "
                      "data set that it was trained on"),
    QT_TRANSLATE_NOOP("engine",
                      "%1: the network knows %2 classes, but the data set '%3' has %4; choose the data set that it was "
                      "trained on"),
    // Why two runs are not compared sample by sample (model/robustness/paired.h, model/runs/same_samples.h)
    QT_TRANSLATE_NOOP("engine", "it was not attacked"),
    QT_TRANSLATE_NOOP("engine", "the second was not attacked"),
    QT_TRANSLATE_NOOP("engine", "they were attacked in different norms"),
    QT_TRANSLATE_NOOP("engine", "one was attacked with other weights than it has now"),
    QT_TRANSLATE_NOOP("engine", "one of the evaluations is not complete"),
    QT_TRANSLATE_NOOP("engine", "their grids have no ε in common"),
    QT_TRANSLATE_NOOP("engine", "they were attacked on different samples"),
    QT_TRANSLATE_NOOP("engine", "they are of different data"),
    QT_TRANSLATE_NOOP("engine", "their data were drawn with different seeds"),
    QT_TRANSLATE_NOOP("engine", "their data have different settings"),
    // Can an evaluation be trusted? (model/robustness/trust.h)
    QT_TRANSLATE_NOOP("engine", "not checked"),
    QT_TRANSLATE_NOOP("engine", "checks pass"),
    QT_TRANSLATE_NOOP("engine", "checks pass (step %1)"),
    QT_TRANSLATE_NOOP("engine", "the result contradicts itself"),
    QT_TRANSLATE_NOOP("engine", "1 check fails"),
    QT_TRANSLATE_NOOP("engine", "1 check fails (step %1)"),
    QT_TRANSLATE_NOOP("engine", "%1 checks fail"),
    QT_TRANSLATE_NOOP("engine", "%1 checks fail (step %2)"),
    QT_TRANSLATE_NOOP("engine", "1 check could not be asked"),
    QT_TRANSLATE_NOOP("engine", "1 check could not be asked (step %1)"),
    QT_TRANSLATE_NOOP("engine", "%1 checks could not be asked"),
    QT_TRANSLATE_NOOP("engine", "%1 checks could not be asked (step %2)"),
    QT_TRANSLATE_NOOP("engine", "No robustness was measured yet."),
    QT_TRANSLATE_NOOP("engine", "The last evaluation (%1, step %2) did not ask whether its attacks can be trusted."),
    QT_TRANSLATE_NOOP("engine", "The curve of %1, step %2 may show more robustness than there is."),
    QT_TRANSLATE_NOOP("engine",
                      "The network of %1, step %2 leaves %3 of %4 questions without an answer; the report says why."),
    QT_TRANSLATE_NOOP("engine",
                      "Nothing suggests that the attacks on %1, step %2 were blind; %3 checks ask for it. That is no "
                      "proof."),
    // Why the kernel of the circle is not shown (model/labs/circle)
    QT_TRANSLATE_NOOP("engine", "with this learning rate the kernel's training does not converge"),
    QT_TRANSLATE_NOOP("engine", "the kernel is looked at for at most %1 samples; lower data.samples, which is %2"),
    // The unit of a quantity (model/base/metric.h)
    QT_TRANSLATE_NOOP("engine", "nats"),
    // What a lesson lacks while it is written (model/formats/lesson.cpp)
    QT_TRANSLATE_NOOP("engine", "title is empty"),
    QT_TRANSLATE_NOOP("engine", "summary is empty"),
    QT_TRANSLATE_NOOP("engine", "heading is empty"),
    QT_TRANSLATE_NOOP("engine", "'text' is missing"),
    QT_TRANSLATE_NOOP("engine", "question is empty"),
    QT_TRANSLATE_NOOP("engine", "answer is empty"),
    QT_TRANSLATE_NOOP("engine", "because is empty"),
    QT_TRANSLATE_NOOP("engine", "'preset' is missing; the first step names the experiment to begin with"),
    QT_TRANSLATE_NOOP("engine", "when is empty"),
    QT_TRANSLATE_NOOP("engine", "%1 holds a control character; begin a new paragraph with a new entry of the list"),
    QT_TRANSLATE_NOOP("engine", "%1 has more than %2 entries"),
    QT_TRANSLATE_NOOP("engine", "steps must be a list of 1 to %1 steps"),
    QT_TRANSLATE_NOOP("engine", "choices must be a list of 2 to %1 answers"),
    QT_TRANSLATE_NOOP("engine",
                      "choices: %1 are marked \"expected\": true; mark the one that the lesson is made to show"),
    QT_TRANSLATE_NOOP("engine", "run '%1' cannot be a name; use small letters, digits and _, at most 24"),
    QT_TRANSLATE_NOOP(
        "engine",
        "reveal waits for the outcome of the step, which asks nothing and trains nothing; write 'marks' instead"),
    QT_TRANSLATE_NOOP("engine", "the run '%1' is trained in an earlier step already; name this one anew"),
    QT_TRANSLATE_NOOP("engine", "%1 asks for a run that no step so far trains"),
    QT_TRANSLATE_NOOP("engine", "the lab '%1' does not measure %2"),
    // What is wrong with a formula of a lesson, and what was expected there (model/formats/expression.cpp)
    QT_TRANSLATE_NOOP("engine", "at character %1 of '%2' stands nothing"),
    QT_TRANSLATE_NOOP("engine", "at character %1 of '%2' stands '%3'"),
    QT_TRANSLATE_NOOP("engine", "the end or an operator"),
    QT_TRANSLATE_NOOP("engine", "the end, an operator or 'and'"),
    QT_TRANSLATE_NOOP("engine", "<, <=, > or >="),
    QT_TRANSLATE_NOOP("engine", "a number, a quantity such as plain.test_accuracy, or '('"),
    QT_TRANSLATE_NOOP("engine", "a number that a double can hold"),
    QT_TRANSLATE_NOOP("engine", "RUN.QUANTITY, such as plain.test_accuracy"),
    QT_TRANSLATE_NOOP("engine", "a quantity, such as %1.start.test_accuracy"),
    QT_TRANSLATE_NOOP("engine", "(ATTACK, NORM, EPSILON), such as (pgd, linf, 0.1)"),
    QT_TRANSLATE_NOOP("engine", "the size of the attack, at least 0"),
    QT_TRANSLATE_NOOP("engine", "'%1' cannot be the name of a run"),
    QT_TRANSLATE_NOOP("engine", "unknown quantity '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "unknown quantity '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "'%1' is measured after the training only; leave out '.start'"),
    QT_TRANSLATE_NOOP("engine", "the norm '%1' is none; write linf or l2"),
    QT_TRANSLATE_NOOP("engine", "is longer than %1 characters"),
    QT_TRANSLATE_NOOP("engine", "holds a character that is none of letters, digits and + - * / ( ) < > = . , _ :"),
    QT_TRANSLATE_NOOP("engine", "nests deeper than %1 levels"),
    QT_TRANSLATE_NOOP(
        "engine",
        "when has no place in the last choice, which stands for all that the others do not say; leave it out"),
    // What a formula or a step names and nobody knows, or knows otherwise (model/base/words.h, parameter.h)
    QT_TRANSLATE_NOOP("engine", "%1: unknown attack '%2'; did you mean '%3'? known: %4"),
    QT_TRANSLATE_NOOP("engine", "%1: unknown attack '%2'; known: %3"),
    QT_TRANSLATE_NOOP("engine", "%1: unknown key '%2' for %3; did you mean '%4'? known: %5"),
    QT_TRANSLATE_NOOP("engine", "%1: unknown key '%2' for %3; did you mean '%4'?"),
    QT_TRANSLATE_NOOP("engine", "%1: unknown key '%2' for %3; known: %4"),
    QT_TRANSLATE_NOOP("engine", "%1: unknown key '%2' for %3; it has no settings"),
    QT_TRANSLATE_NOOP("engine", "unknown key '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown key '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "unknown key '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown preset '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown preset '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "unknown preset '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be a whole number between %3 and %4"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be between %3 and %4"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be one of %3"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be true or false"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be a text in quotes"),
    // How a lesson measured (model/lessons/run_measurement.h)
    QT_TRANSLATE_NOOP("engine", "%1 by %2, residual at most %3"),
    // Why a direction is a random one (model/samples)
    QT_TRANSLATE_NOOP("engine", "it is parallel to the first direction"),
    QT_TRANSLATE_NOOP("engine", "the gradient is zero"),
    QT_TRANSLATE_NOOP("engine", "the curvature is zero"),
    QT_TRANSLATE_NOOP("engine", "the sample is misclassified already"),
    QT_TRANSLATE_NOOP("engine", "the attack does not move the sample"),
    // Advice (model/runs/advice.h)
    QT_TRANSLATE_NOOP("engine",
                      "ReLU networks bend only at kinks, which H does not see: what is left in ‖H‖ is the softmax "
                      "part. Softplus (β about 8) shows the curvature of the whole network."),
    QT_TRANSLATE_NOOP("engine",
                      "With so large a β softplus is nearly ReLU: curvature hides in narrow kinks that few samples "
                      "hit, and its estimate becomes noisy."),
    QT_TRANSLATE_NOOP("engine", "Strength 0 is plain training: the regularizer has no effect."),
    QT_TRANSLATE_NOOP("engine",
                      "‖H‖ is tiny because the network is almost certain everywhere (mean confidence %1 %): saturation "
                      "makes curvature vanish without making the network robust. Trust the attack curve, not ‖H‖."),
    QT_TRANSLATE_NOOP("engine",
                      "The newest ‖H‖ is not settled: for the worst sample ‖Hv − λv‖ is still %1 of ‖H‖. Read it as a "
                      "lower estimate."),
    QT_TRANSLATE_NOOP("engine", "The loss grew from %1 to %2: the training diverged. Lower the learning rate."),
    QT_TRANSLATE_NOOP(
        "engine",
        "‖H‖ of %1 of %2 samples is not certain: the estimator has not settled there. More iterations, or "
        "the exact estimator, can tell."),
    QT_TRANSLATE_NOOP("engine",
                      "The %1 test samples hold only %2 of the set's %3 classes, so their numbers do not speak for the "
                      "set; take more."),
    QT_TRANSLATE_NOOP("engine",
                      "The %1 test samples hold only %2 of the set's %3 classes, so their numbers do not speak for the "
                      "set; take more, or a balanced choice (--sampling balanced)."),
    QT_TRANSLATE_NOOP("engine",
                      "The %1 test samples hold only %2 of the set's %3 classes, so their numbers do not speak for the "
                      "set; take more, or %4."),
    // The questions of the report (model/robustness/sanity)
    QT_TRANSLATE_NOOP("engine", "None of %1 samples is classified rightly, so no attack can show anything."),
    QT_TRANSLATE_NOOP("engine",
                      "The largest class probability of %1 clean samples is %2 on average: small gradients and "
                      "Hessians do not come from saturation alone."),
    QT_TRANSLATE_NOOP("engine",
                      "The largest class probability of %1 clean samples is %2 on average: the network is "
                      "over-confident, which makes ‖g‖ and ‖H‖ small without any robustness."),
    QT_TRANSLATE_NOOP(
        "engine",
        "At ε = %1 PGD leaves %2 of %3 samples right with %4 steps and %5 with %6: the attack has converged."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 PGD leaves %2 of %3 samples right with %4 steps and %5 with %6: it has not converged, "
                      "so give the attack more steps."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 Square, which uses no gradient, leaves %2 of %3 samples right, gradient attacks %4, "
                      "and Square alone breaks %5: the gradients hide nothing."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 Square, which uses no gradient, leaves %2 of %3 samples right, gradient attacks %4, "
                      "and Square alone breaks %5: the gradients hide ways out."),
    QT_TRANSLATE_NOOP(
        "engine",
        "At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the attack reaches everything."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the network gives "
                      "every sample the same class, which is no robustness."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1, where no network can be robust, PGD leaves %2 of %3 samples right: the attack is "
                      "blind for these samples."),
    QT_TRANSLATE_NOOP("engine",
                      "Attacked afresh at ε = %1, %2 and %3, PGD leaves %4, %5 and %6 of %7 samples right: a larger "
                      "ball never helps the network, as it should be."),
    QT_TRANSLATE_NOOP("engine",
                      "Attacked afresh at ε = %1, %2 and %3, PGD leaves %4, %5 and %6 of %7 samples right: a larger "
                      "ball helps the network, which only a failing attack can explain."),
    QT_TRANSLATE_NOOP("engine",
                      "At %1 of %2 right samples the loss has no slope to follow, so it cannot depart from it."),
    QT_TRANSLATE_NOOP("engine",
                      "Along one step of ε = %1 the loss departs from its tangent by more than %2 (median of %3 "
                      "samples); FGSM leaves %4 right, PGD %5: one step says little less than many."),
    QT_TRANSLATE_NOOP(
        "engine",
        "Along one step of ε = %1 the loss departs from its tangent by more than %2 (median of %3 samples); FGSM "
        "leaves %4 right, PGD %5: the loss bends away from its gradient, so a single step proves nothing here."),
    QT_TRANSLATE_NOOP("engine",
                      "Along one step of ε = %1 the loss departs from its tangent by %2 (median of %3 samples); FGSM "
                      "leaves %4 right, PGD %5: one step says little less than many."),
    QT_TRANSLATE_NOOP(
        "engine",
        "Along one step of ε = %1 the loss departs from its tangent by %2 (median of %3 samples); FGSM leaves %4 "
        "right, PGD %5: the loss bends away from its gradient, so a single step proves nothing here."),
    QT_TRANSLATE_NOOP(
        "engine",
        "At ε = %1 PGD leaves %2 of %3 samples right with the plain cross-entropy, %4 with its saturation taken out, "
        "%5 with a margin loss and %6 with the logits divided by %7: the scale of the logits hides nothing."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 PGD leaves %2 of %3 samples right with the plain cross-entropy, %4 with its "
                      "saturation taken out, %5 with a margin loss and %6 with the logits divided by %7: attacks that "
                      "use the cross-entropy as it is are blind."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 random noise of %2 draws leaves %3 of %4 samples right, gradient attacks %5, and "
                      "noise alone breaks %6: the gradients lead further than chance."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 random noise of %2 draws leaves %3 of %4 samples right, gradient attacks %5, and "
                      "noise alone breaks %6: chance finds what the gradients hide."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 PGD with %2 steps, from the sample and from %3 random starts, leaves %4 of %5 samples "
                      "right and the single step of FGSM %6: many steps find no less than one, as they should."),
    QT_TRANSLATE_NOOP(
        "engine",
        "At ε = %1 PGD with %2 steps, from the sample and from %3 random starts, leaves %4 of %5 samples right and the "
        "single step of FGSM %6: one step beats many, a sign that the gradients mislead the attack."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 PGD on the plain cross-entropy leaves %2 of %3 samples right in single and %4 in "
                      "double precision: rounding hides no gradient."),
    QT_TRANSLATE_NOOP("engine",
                      "At ε = %1 PGD on the plain cross-entropy leaves %2 of %3 samples right in single and %4 in "
                      "double precision: rounding hides the gradient."),
    QT_TRANSLATE_NOOP("engine",
                      "For %1 of %2 right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ "
                      "< 1e-8 or p = 1): most give an attack a direction."),
    QT_TRANSLATE_NOOP("engine",
                      "For %1 of %2 right samples the gradient of the cross-entropy vanishes in single precision (‖g‖ "
                      "< 1e-8 or p = 1): a small gradient here means over-confidence, not robustness."),
};

}  // namespace

QStringList engineSentences() {
  QStringList all;
  for (const char* sentence : kSentences) all << QString::fromUtf8(sentence);
  return all + refusalsOfQuestions() + refusalsOfBase() + refusalsOfData() + refusalsOfFiles() + refusalsOfLabs() +
         refusalsOfTables() + refusalsOfOnnx() + refusalsOfNetworks() + refusalsOfRuns();
}

}  // namespace hessianlab
