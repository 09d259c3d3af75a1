// SPDX-License-Identifier: GPL-3.0-or-later
// What runs, sessions and studies refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfRuns[] = {
    // model/runs/import_run.cpp
    QT_TRANSLATE_NOOP("engine", "an ONNX file holds its architecture; leave layers and names empty"),
    QT_TRANSLATE_NOOP(
        "engine",
        "range, normalisation and channels are for ONNX files; write a 'normalise' into the architecture instead"),
    // model/runs/presets.cpp
    QT_TRANSLATE_NOOP("engine", "a preset must be a JSON object"),
    QT_TRANSLATE_NOOP("engine", "'default' must be true or false"),
    QT_TRANSLATE_NOOP("engine", "cannot read the presets in %1: %2"),
    // model/runs/run_files.cpp
    QT_TRANSLATE_NOOP("engine", "cannot write %1: it is a folder; move it away"),
    QT_TRANSLATE_NOOP("engine", "cannot write %1: it is there, and not of this run; move it away"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing, though the run wrote it; put it back"),
    QT_TRANSLATE_NOOP(
        "engine", "%1 is not the file that the run wrote: its end is missing, or it was changed; put the old one back"),
    QT_TRANSLATE_NOOP("engine", "%1 is not the file that the run wrote: its end is missing; put the old one back"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 is not the file that the run wrote: it was changed, or belongs to another run; put the old one back"),
    QT_TRANSLATE_NOOP("engine", "%1 is not the file that the run wrote: it was changed; put the old one back"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is not the file that the run wrote: manifest.json does not list it; put the old one back"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 already holds a run; choose another folder, go on with 'hessianlab-cli resume %2', or remove this one"),
    QT_TRANSLATE_NOOP("engine", "%1 holds '%2', which a run would overwrite; choose another folder"),
    QT_TRANSLATE_NOOP("engine", "%1 has no manifest.json, so it cannot be copied as a run"),
    // model/runs/run_filter.cpp
    QT_TRANSLATE_NOOP("engine", "'%1' lacks a name; write for example λ > 0.1 and data = moons"),
    QT_TRANSLATE_NOOP("engine", "'%1' lacks a value; write for example λ > 0.1 and data = moons"),
    QT_TRANSLATE_NOOP("engine", "'%1' is no number, so nothing is less or more; use = or ~"),
    // model/runs/run_folder.cpp
    QT_TRANSLATE_NOOP("engine",
                      "%1 was written by a version that kept no state, so its training cannot go on; train it again"),
    QT_TRANSLATE_NOOP("engine", "no state of this run can be read: %1"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 holds a network that was imported and has no training to go on with; ▶ trains its weights "
                      "on, as a run of its own"),
    QT_TRANSLATE_NOOP("engine", "this run was interrupted before its first save, so it begins anew"),
    QT_TRANSLATE_NOOP("engine",
                      "this run was trained by one process and goes on with %1 processes, so the last digits of its "
                      "numbers will differ"),
    QT_TRANSLATE_NOOP("engine",
                      "this run was trained by %1 processes and goes on with one process, so the last digits of its "
                      "numbers will differ"),
    QT_TRANSLATE_NOOP("engine",
                      "this run was trained by %1 processes and goes on with %2 processes, so the last digits of its "
                      "numbers will differ"),
    QT_TRANSLATE_NOOP("engine", "%1; going on from an earlier state, that of step %2"),
    // model/runs/run_history.cpp
    QT_TRANSLATE_NOOP("engine", "%1 is not a run folder: it has no config.json; choose the folder that train wrote"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 holds a run that was interrupted before its first save; 'hessianlab-cli resume %2' begins it anew"),
    // model/runs/saved_run.cpp
    QT_TRANSLATE_NOOP("engine", "%1 holds no run (no config.json); choose the folder of a run"),
    QT_TRANSLATE_NOOP("engine", "%1 holds no weights yet (no model.safetensors); train at least one step"),
    // model/runs/workspace.cpp
    QT_TRANSLATE_NOOP("engine", "cannot make %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot move %1: %2"),
    QT_TRANSLATE_NOOP("engine", "%1 is being trained by a program; stop that first"),
    // model/session/starting_point.cpp
    QT_TRANSLATE_NOOP("engine",
                      "a branch goes on in the laboratory of its run (%1), but another was chosen; set it back, or "
                      "reset to start afresh"),
    // model/session/training_session.cpp
    QT_TRANSLATE_NOOP("engine", "the network is not built yet; press run or step first"),
    QT_TRANSLATE_NOOP("engine", "the weights of step %1 are not kept; choose one of the stored steps"),
    // model/study/cell.cpp
    QT_TRANSLATE_NOOP("engine", "%1 holds no sample with finite values"),
    QT_TRANSLATE_NOOP("engine", "%1 is not a curvature.json of HessianLab; remove it and run the study again"),
    QT_TRANSLATE_NOOP("engine", "%1 was measured at other radii than the study's; remove it and run the study again"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 holds a run with other settings than the study's; remove it, or give the study another folder with --out"),
    QT_TRANSLATE_NOOP("engine", "%1 holds no test accuracy; remove its folder and run the study again"),
    // model/study/grid.cpp
    QT_TRANSLATE_NOOP("engine", "use KEY=VALUE1,VALUE2, for example regularizer.strength=0.01,0.1,1"),
    QT_TRANSLATE_NOOP("engine", "'%1' is in the grid twice"),
    QT_TRANSLATE_NOOP("engine", "the grid has more than 10000 cells"),
    QT_TRANSLATE_NOOP("engine", "the grid has more than %1 runs"),
    // model/study/plan.cpp
    QT_TRANSLATE_NOOP("engine", "config must be an object in braces: a config.json"),
    QT_TRANSLATE_NOOP("engine", "the study must be an object in braces"),
    QT_TRANSLATE_NOOP("engine", "%1 must be an object with a name, for example {\"name\": \"hessian-norm\"}"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a list such as [0.05, 0.1]"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give for example {\"linf\": {\"epsilons\": [0.05, 0.1]}}"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a short name"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a title in quotes"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a config.json without its regularizer"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a list of methods"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give an object with the regularizer's name"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a list such as [1, 2, 3]"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give how the networks are attacked"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give the label of a method"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2; it must be a number from %3 to %4"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2; it must be a whole number"),
    QT_TRANSLATE_NOOP("engine", "%1 must be one line without control characters"),
    QT_TRANSLATE_NOOP("engine", "%1 must be a list of at least one entry in brackets"),
    QT_TRANSLATE_NOOP("engine", "%1 must ascend; %2 does not lie above its neighbour"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2 values; at most %3 are attacked"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2, which is not one of the epsilons"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be none, quick or all"),
    QT_TRANSLATE_NOOP("engine", "%1 must name linf, l2 or both"),
    QT_TRANSLATE_NOOP("engine", "config.regularizer stands with the methods; remove it here"),
    QT_TRANSLATE_NOOP("engine", "config.training.seed stands in 'seeds'; remove it here"),
    QT_TRANSLATE_NOOP("engine",
                      "config.training.threads is 1 in a study, which runs cells side by side; remove it here"),
    QT_TRANSLATE_NOOP("engine", "%1 '%2' must be up to 40 letters, digits, - + . and _, for it names folders"),
    QT_TRANSLATE_NOOP("engine", "%1 needs its other half: give both 'key' and 'strengths'"),
    QT_TRANSLATE_NOOP("engine", "%1 must not fix '%2', which takes the strengths"),
    QT_TRANSLATE_NOOP("engine", "%1 names no method; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "%1 names no method; known: %2"),
    QT_TRANSLATE_NOOP("engine", "two cells are both called %1; change a label"),
    QT_TRANSLATE_NOOP("engine", "two methods are called '%1'; labels must differ"),
    QT_TRANSLATE_NOOP("engine", "%1 is %2; this version reads 1"),
    QT_TRANSLATE_NOOP("engine", "%1 must be a method without strengths: it stands for strength 0 of the others"),
    QT_TRANSLATE_NOOP("engine", "%1 needs 'matched_accuracies', at which the two methods are compared"),
    // model/training/classifier.cpp
    QT_TRANSLATE_NOOP("engine", "training.device is '%1', but this program runs on the processor only; use cpu"),
    QT_TRANSLATE_NOOP("engine",
                      "the loss is no longer finite at step %1; lower the learning rate or the strength (the last good "
                      "weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the penalty is no longer finite at step %1; lower the learning rate or the strength (the last "
                      "good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the gradient is no longer finite at step %1; lower the learning rate or the strength (the last "
                      "good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the gradient has grown beyond all use at step %1; lower the learning rate or the strength (the "
                      "last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the norm of the weights is no longer finite at step %1; lower the learning rate or the strength "
                      "(the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the norm of the weights has grown beyond all use at step %1; lower the learning rate or the "
                      "strength (the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the network's outputs are no longer finite at step %1; lower the learning rate or the strength "
                      "(the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "derivatives of the network are no longer finite at step %1; lower the learning rate or the "
                      "strength (the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "squares of the network's derivatives are no longer finite at step %1; lower the learning rate "
                      "or the strength (the last good weights are kept)"),
    QT_TRANSLATE_NOOP("engine",
                      "the lengths of derivatives are no longer finite at step %1; lower the learning rate or the "
                      "strength (the last good weights are kept)"),
    QT_TRANSLATE_NOOP(
        "engine", "the weights to begin with belong to another network or other data; choose the ones of their run"),
    // model/training/state.cpp
    QT_TRANSLATE_NOOP("engine",
                      "the state to go on from has no fitting '%1'; take one of an experiment with the same settings"),
    QT_TRANSLATE_NOOP("engine",
                      "the state to go on from has no '%1'; take one of an experiment with the same settings"),
    // model/training/state_file.cpp
    QT_TRANSLATE_NOOP("engine", "holds a tensor of type %1, which no state has; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "is not the state of a training of this version"),
    QT_TRANSLATE_NOOP("engine", "'%1' is not one number; the file is damaged"),
    // model/training/classifier.cpp
    QT_TRANSLATE_NOOP("engine", "training.freeze is %1, but the network has only %2 operations; freeze fewer"),
    QT_TRANSLATE_NOOP("engine",
                      "training.freeze is %1, which leaves nothing to learn: the last operation with weights is number "
                      "%2; freeze fewer"),
    // model/study/plan.cpp
    QT_TRANSLATE_NOOP("engine", "preset names no preset; did you mean '%1'?"),
    QT_TRANSLATE_NOOP("engine", "preset names no preset; known: %1"),
    QT_TRANSLATE_NOOP("engine", "measure names no number of run.json; did you mean '%1'?"),
    QT_TRANSLATE_NOOP("engine", "measure names no number of run.json; known: %1"),
    QT_TRANSLATE_NOOP("engine", "preset and config both say what is trained; leave one of them out"),
    QT_TRANSLATE_NOOP("engine", "%1 is missing; give a config.json"),
    QT_TRANSLATE_NOOP("engine", "%1 must be an object in braces, for example {\"penalty.name\": \"none\"}"),
    QT_TRANSLATE_NOOP("engine", "%1 needs its other half: give both 'key' and 'values'"),
    QT_TRANSLATE_NOOP("engine", "%1 must not fix '%2', which takes the values"),
    QT_TRANSLATE_NOOP("engine", "%1 must not hold %2, which the study decides"),
    QT_TRANSLATE_NOOP("engine", "evaluation attacks classifiers, but this is a study of the lab %1; leave it out"),
    QT_TRANSLATE_NOOP("engine",
                      "methods name regularizers, which classifiers have, but this is a study of the lab %1; give them "
                      "'set' instead"),
    // model/runs/saved_run.cpp
    QT_TRANSLATE_NOOP("engine",
                      "%1 is a run of another laboratory (%2); name the folder of a finished run of this one"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 has not finished: it is running at step %2; train it to its end, or name the folder of a finished run"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 has not finished: it is paused at step %2; train it to its end, or name the folder of a finished run"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 has not finished: it is stopped at step %2; train it to its end, or name the folder of a finished run"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 has not finished: it is failed at step %2; train it to its end, or name the folder of a finished run"),
    QT_TRANSLATE_NOOP("engine", "%1 holds no run (no config.json); name the folder of a finished run"),
    QT_TRANSLATE_NOOP("engine", "%1 holds no weights yet; train it to its end, or name the folder of a finished run"),
    // model/distributed, and what model/training says of runs that several processes train
    QT_TRANSLATE_NOOP(
        "engine",
        "the variable %1 is '%2', and should be a number from %3 to %4; set RANK, WORLD_SIZE, MASTER_ADDR "
        "and MASTER_PORT for each process, or none of them"),
    QT_TRANSLATE_NOOP("engine",
                      "the variable MASTER_ADDR is not set; set it to the machine on which the process of RANK 0 runs"),
    QT_TRANSLATE_NOOP("engine",
                      "this program was built without Gloo, so it trains in one process; install libgloo-dev and build "
                      "it again, or start it without RANK and WORLD_SIZE"),
    QT_TRANSLATE_NOOP("engine",
                      "cannot listen at port %1 for the other processes of this run; choose another MASTER_PORT"),
    QT_TRANSLATE_NOOP("engine",
                      "rank 0 of this run does not answer at %1; MASTER_ADDR and MASTER_PORT must name its machine and "
                      "a port that is free there"),
    QT_TRANSLATE_NOOP("engine", "what answers at %1 is no process of this run; choose another MASTER_PORT"),
    QT_TRANSLATE_NOOP("engine",
                      "only %1 of the %2 processes of this run have come to %3; start one for each RANK from 0, or set "
                      "a smaller WORLD_SIZE"),
    QT_TRANSLATE_NOOP("engine",
                      "the processes of this run cannot reach each other from %1; name the network between them in "
                      "GLOO_SOCKET_IFNAME"),
    QT_TRANSLATE_NOOP("engine", "the connection to rank 0 of this run at %1 broke off"),
    QT_TRANSLATE_NOOP("engine", "this run has lost one of its processes (rank %1 shows no sign of life)"),
    QT_TRANSLATE_NOOP("engine", "this run has lost one of its processes (the connection to rank %1 is lost)"),
    QT_TRANSLATE_NOOP("engine", "this run has lost one of its processes (the connection to one of them is lost)"),
    QT_TRANSLATE_NOOP("engine", "this run has lost one of its processes (rank %1: %2)"),
    QT_TRANSLATE_NOOP("engine",
                      "only runs of the lab 'classifier' can be trained by several processes; start this one without "
                      "RANK and WORLD_SIZE"),
    QT_TRANSLATE_NOOP("engine",
                      "on a GPU one process trains a run; choose the device 'cpu', or start it without RANK and "
                      "WORLD_SIZE"),
    QT_TRANSLATE_NOOP("engine",
                      "the regularizer '%1' compares the samples of a batch with each other, so that several processes "
                      "cannot share the batch; start it without RANK and WORLD_SIZE"),
    QT_TRANSLATE_NOOP("engine",
                      "rank %1 has read other training data than rank 0; give all processes the same data set"),
};

}  // namespace

QStringList refusalsOfRuns() {
  QStringList all;
  for (const char* sentence : kRefusalsOfRuns) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
