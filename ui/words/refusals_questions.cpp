// SPDX-License-Identifier: GPL-3.0-or-later
// What attacks, estimators and other questions refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfQuestions[] = {
    // model/attacks/attack.cpp
    QT_TRANSLATE_NOOP("engine", "epsilon is %1; it must be a finite number of at least 0"),
    // model/attacks/carlini_wagner.cpp
    QT_TRANSLATE_NOOP("engine", "cw measures distances in l2 and does not work in linf; choose the norm l2"),
    // model/attacks/catalogue.cpp
    QT_TRANSLATE_NOOP("engine", "attack '%1': '%2' has no value; write NAME:KEY=VALUE, for example pgd:steps=100"),
    QT_TRANSLATE_NOOP("engine", "attack '%1': %2 is given twice; give it once"),
    // model/attacks/pgd.cpp
    QT_TRANSLATE_NOOP(
        "engine", "pgd: restarts is %1; it must be 1 without a random start, because every restart would be the same"),
    // model/curvature
    QT_TRANSLATE_NOOP("engine", "samples is %1; it must be at least 1"),
    QT_TRANSLATE_NOOP("engine", "every exact norm is 0, so that nothing can be compared; train the network first"),
    QT_TRANSLATE_NOOP("engine", "products is %1; it must be from 1 to 1000"),
    QT_TRANSLATE_NOOP("engine", "a map needs a 2-D data set; this network has other inputs"),
    QT_TRANSLATE_NOOP("engine", "a map must have 2 to 2000 columns and rows"),
    QT_TRANSLATE_NOOP("engine", "a map's left and lower limits must be finite and below its right and upper ones"),
    QT_TRANSLATE_NOOP("engine", "unknown map layer '%1'; known are none, hessian, gradient, lambda_min"),
    QT_TRANSLATE_NOOP("engine", "a map's eigenvectors stand at every cell or at every so many, not less"),
    QT_TRANSLATE_NOOP("engine", "a point of the map must be finite"),
    QT_TRANSLATE_NOOP("engine", "unknown estimator '%1'; known are exact, power, lanczos, ascent, auto"),
    QT_TRANSLATE_NOOP("engine", "iterations is %1; it must be from 0 (default) to 10000"),
    QT_TRANSLATE_NOOP("engine", "unknown start '%1'; known are random, gradient, both"),
    QT_TRANSLATE_NOOP("engine", "count is %1; it must be from 1 to 200"),
    // model/lessons
    QT_TRANSLATE_NOOP("engine", "the lab '%1' does not measure %2; did you mean '%3'?"),
    QT_TRANSLATE_NOOP("engine", "the lab '%1' does not measure %2; known: %3"),
    QT_TRANSLATE_NOOP("engine", "the lab '%1' does not measure %2; known: %3 and %4 more"),
    QT_TRANSLATE_NOOP("engine", "no preset leads to these settings; choose one and change it"),
    QT_TRANSLATE_NOOP("engine", "the training ended early"),
    QT_TRANSLATE_NOOP("engine", "the training ended early: %1"),
    QT_TRANSLATE_NOOP("engine", "%1 could not be measured"),
    QT_TRANSLATE_NOOP("engine", "%1 could not be measured: %2"),
    QT_TRANSLATE_NOOP("engine", "%1 could not be measured: it was cancelled"),
    QT_TRANSLATE_NOOP("engine", "%1 needs a dense first layer"),
    QT_TRANSLATE_NOOP("engine", "%1 was not recorded; training.probe_every must be at least 1"),
    // model/robustness
    QT_TRANSLATE_NOOP("engine", "epsilons: the list is empty; give at least one value, for example 0:0.2:0.02"),
    QT_TRANSLATE_NOOP("engine", "epsilons: more than 1000 values; use a coarser step"),
    QT_TRANSLATE_NOOP("engine", "epsilons: %1 is not possible; each must be a finite number of at least 0"),
    QT_TRANSLATE_NOOP("engine",
                      "epsilons: %1 does not lie above the value before it; sort them and leave out repetitions"),
    QT_TRANSLATE_NOOP("engine", "what is done of this evaluation is of another one; remove it to begin anew"),
    QT_TRANSLATE_NOOP("engine",
                      "attack '%1' does not look for the nearest adversarial input; choose deepfool, or cw in l2"),
    QT_TRANSLATE_NOOP("engine", "attacks: the list is empty; name at least one, for example pgd"),
    QT_TRANSLATE_NOOP("engine", "attacks: '%1' is named twice; name it once"),
    // model/samples
    QT_TRANSLATE_NOOP("engine", "at least one point must be attacked"),
    QT_TRANSLATE_NOOP("engine", "index %1 is outside the test set; it must be from 0 to %2"),
    QT_TRANSLATE_NOOP("engine", "arrows need a 2-D data set; this network has other inputs"),
    QT_TRANSLATE_NOOP("engine", "there is no test sample %1"),
    QT_TRANSLATE_NOOP("engine", "this network has no first layer with weights of its own for each unit"),
    QT_TRANSLATE_NOOP("engine", "the inputs are points, so the first layer's weights are no pictures"),
    QT_TRANSLATE_NOOP("engine", "the first layer of this network has no weights that are pictures"),
    QT_TRANSLATE_NOOP("engine", "the picture is %1, but the network takes %2"),
    QT_TRANSLATE_NOOP("engine", "the picture has values outside 0 to 1"),
    QT_TRANSLATE_NOOP("engine", "samples is %1; it must be 0 or more"),
    QT_TRANSLATE_NOOP("engine", "the reach must be a finite number above 0"),
    QT_TRANSLATE_NOOP("engine", "epsilon must be a finite number of at least 0"),
    QT_TRANSLATE_NOOP("engine", "unknown direction '%1'; known are gradient, eigenvector, attack, random"),
    QT_TRANSLATE_NOOP("engine", "a slice must have an odd number of points from 3 to 2001"),
    QT_TRANSLATE_NOOP("engine", "a plane must have 2 to 501 columns and rows"),
    // model/questions/answers.h
    QT_TRANSLATE_NOOP("engine", "this can be asked of a classifier only, and what trains here is a network on a graph"),
    QT_TRANSLATE_NOOP("engine",
                      "this can be asked of a classifier only, and what trains here is a network of landmarks"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a classifier only, and what trains here is a circle"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a network on a graph only, and what trains here is a classifier"),
    QT_TRANSLATE_NOOP("engine",
                      "this can be asked of a network on a graph only, and what trains here is a network of landmarks"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a network on a graph only, and what trains here is a circle"),
    QT_TRANSLATE_NOOP("engine",
                      "this can be asked of a network of landmarks only, and what trains here is a classifier"),
    QT_TRANSLATE_NOOP("engine",
                      "this can be asked of a network of landmarks only, and what trains here is a network on a graph"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a network of landmarks only, and what trains here is a circle"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a circle only, and what trains here is a classifier"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a circle only, and what trains here is a network on a graph"),
    QT_TRANSLATE_NOOP("engine", "this can be asked of a circle only, and what trains here is a network of landmarks"),
    // model/questions/source.cpp
    QT_TRANSLATE_NOOP("engine", "the weights of step %1 are not kept; only those of step %2 are"),
    // model/weights/bound_of_weights.cpp
    QT_TRANSLATE_NOOP("engine",
                      "the bound needs dense layers of fewer than %1 inputs and units; this network has others"),
    QT_TRANSLATE_NOOP("engine", "the bound needs a network whose weights are all those of dense layers, such as mlp"),
    QT_TRANSLATE_NOOP("engine", "prior is %1; it must be from 0 to %2"),
    QT_TRANSLATE_NOOP("engine", "the bound needs two samples, one draw and a positive curvature weight at least"),
    QT_TRANSLATE_NOOP("engine", "the bound needs two training samples at least"),
    // model/weights/spectrum_of_weights.cpp
    QT_TRANSLATE_NOOP("engine", "top is %1; it must be from 1 to 100"),
    QT_TRANSLATE_NOOP("engine", "this network has no layer with weights"),
    QT_TRANSLATE_NOOP("engine", "layer is %1; this network has the layers 0 to %2"),
    // model/lessons/run_measurement.cpp
    QT_TRANSLATE_NOOP("engine", "no certificate applies to this network"),
    // model/robustness/bounds.cpp
    QT_TRANSLATE_NOOP("engine", "The bound '%1' does not apply: %2."),
    QT_TRANSLATE_NOOP("engine", "The bound '%1' is left out: %2."),
    QT_TRANSLATE_NOOP("engine", "The bounds are left out: %1."),
    QT_TRANSLATE_NOOP("engine", "it takes up to a minute a sample here, and was not asked for"),
    // model/robustness/bounds/
    QT_TRANSLATE_NOOP("engine", "'%1' can stretch nobody knows how far"),
    QT_TRANSLATE_NOOP("engine", "'%1' can bend without limit"),
    QT_TRANSLATE_NOOP("engine", "the last operation is not affine"),
    QT_TRANSLATE_NOOP("engine", "'%1' bends everywhere"),
    QT_TRANSLATE_NOOP("engine", "the kinks of '%1' are not known"),
    QT_TRANSLATE_NOOP("engine", "the gradients of all units of '%1' are too many"),
    QT_TRANSLATE_NOOP("engine", "nothing is known of '%1' on an interval"),
    QT_TRANSLATE_NOOP("engine", "no parabola is close to 'max_pool2d'"),
    QT_TRANSLATE_NOOP("engine", "%1 units of %2 inputs are too many"),
};

}  // namespace

QStringList refusalsOfQuestions() {
  QStringList all;
  for (const char* sentence : kRefusalsOfQuestions) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
