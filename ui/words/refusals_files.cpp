// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of a run's files and of weights refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfFiles[] = {
    // model/formats/file_kind.cpp
    QT_TRANSLATE_NOOP("engine", "it is %1"),
    QT_TRANSLATE_NOOP("engine", "an empty file"),
    QT_TRANSLATE_NOOP("engine", "an HTML page"),
    QT_TRANSLATE_NOOP("engine", "an XML text, as servers send for an error"),
    QT_TRANSLATE_NOOP("engine", "a pointer of Git LFS and not the file itself"),
    QT_TRANSLATE_NOOP("engine", "a JSON text"),
    QT_TRANSLATE_NOOP("engine", "a ZIP archive or a PyTorch checkpoint"),
    QT_TRANSLATE_NOOP("engine", "a Python pickle"),
    QT_TRANSLATE_NOOP("engine", "an HDF5 file"),
    QT_TRANSLATE_NOOP("engine", "a NumPy array"),
    QT_TRANSLATE_NOOP("engine", "a PNG picture"),
    QT_TRANSLATE_NOOP("engine", "a JPEG picture"),
    QT_TRANSLATE_NOOP("engine", "a PDF document"),
    QT_TRANSLATE_NOOP("engine", "a gzip file"),
    QT_TRANSLATE_NOOP("engine", "an xz archive"),
    QT_TRANSLATE_NOOP("engine", "a bzip2 archive"),
    QT_TRANSLATE_NOOP("engine", "a 7z archive"),
    QT_TRANSLATE_NOOP("engine", "a program"),
    QT_TRANSLATE_NOOP("engine", "No such file or directory"),
    QT_TRANSLATE_NOOP("engine", "Permission denied"),
    QT_TRANSLATE_NOOP("engine", "No space left on device"),
    QT_TRANSLATE_NOOP("engine", "Is a directory"),
    QT_TRANSLATE_NOOP("engine", "Not a directory"),
    QT_TRANSLATE_NOOP("engine", "Read-only file system"),
    QT_TRANSLATE_NOOP("engine", "File exists"),
    QT_TRANSLATE_NOOP("engine", "Input/output error"),
    QT_TRANSLATE_NOOP("engine", "Too many open files"),
    QT_TRANSLATE_NOOP("engine", "Too many open files in system"),
    QT_TRANSLATE_NOOP("engine", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("engine", "File too large"),
    QT_TRANSLATE_NOOP("engine", "Device or resource busy"),
    QT_TRANSLATE_NOOP("engine", "Operation not permitted"),
    QT_TRANSLATE_NOOP("engine", "Operation not supported"),
    QT_TRANSLATE_NOOP("engine", "File name too long"),
    QT_TRANSLATE_NOOP("engine", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("engine", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("engine", "No such device or address"),
    QT_TRANSLATE_NOOP("engine", "No such device"),
    QT_TRANSLATE_NOOP("engine", "Invalid argument"),
    QT_TRANSLATE_NOOP("engine", "No locks available"),
    QT_TRANSLATE_NOOP("engine", "Stale file handle"),
    QT_TRANSLATE_NOOP("engine", "Text file busy"),
    QT_TRANSLATE_NOOP("engine", "Resource temporarily unavailable"),
    QT_TRANSLATE_NOOP("engine", "line %1"),
    QT_TRANSLATE_NOOP("engine", "%1, line %2"),
    QT_TRANSLATE_NOOP("engine", "record %1"),
    QT_TRANSLATE_NOOP("engine", "sample %1"),
    QT_TRANSLATE_NOOP("engine", "node %1"),
    QT_TRANSLATE_NOOP("engine", "step %1"),
    QT_TRANSLATE_NOOP("engine", "layer %1"),
    QT_TRANSLATE_NOOP("engine", "operation %1"),
    // model/formats/npy.cpp
    QT_TRANSLATE_NOOP("engine", "its header promises more items than are read; choose a smaller array"),
    QT_TRANSLATE_NOOP("engine", "not a NumPy array (its first bytes are wrong); choose another file"),
    QT_TRANSLATE_NOOP("engine", "not a NumPy array (it is %1); choose another file"),
    QT_TRANSLATE_NOOP("engine", "its NumPy header ends too early; get the file again"),
    QT_TRANSLATE_NOOP("engine", "is of version %1 of NumPy's format; versions 1.0 to 3.0 are read"),
    QT_TRANSLATE_NOOP("engine", "its NumPy header is longer than any that is read; get the file again"),
    QT_TRANSLATE_NOOP("engine", "its NumPy header is longer than the file; get the file again"),
    // model/formats/partial_curvature_json.cpp
    QT_TRANSLATE_NOOP("engine", "is not a part of a measurement of curvature; remove it to begin anew"),
    // model/formats/partial_evaluation_json.cpp
    QT_TRANSLATE_NOOP("engine", "is not a part of an evaluation; remove it to begin anew"),
    // model/formats/picture_file.cpp
    QT_TRANSLATE_NOOP("engine", "the picture is damaged (%1); save it again"),
    QT_TRANSLATE_NOOP("engine", "the picture has %1×%2 pixels; at most 64 megapixels are read: make it smaller"),
    QT_TRANSLATE_NOOP("engine", "not a PNG or JPEG picture (it is %1); save it as PNG"),
    // model/formats/robustness_json.cpp
    QT_TRANSLATE_NOOP("engine", "an accuracy is not between 0 and 1"),
    QT_TRANSLATE_NOOP("engine", "format, seed, step, samples and index must be whole numbers"),
    QT_TRANSLATE_NOOP("engine", "step, samples and index must not be negative"),
    QT_TRANSLATE_NOOP("engine", "an epsilon or a distance is negative"),
    QT_TRANSLATE_NOOP("engine", "'correct', 'passed', 'refuted' and 'complete' must be true or false"),
    QT_TRANSLATE_NOOP("engine", "epsilons, robust_accuracy and ci95 differ in length"),
    QT_TRANSLATE_NOOP("engine", "epsilons must not be negative and must increase"),
    QT_TRANSLATE_NOOP("engine", "robust_accuracy rises, or lies above clean_accuracy"),
    QT_TRANSLATE_NOOP("engine", "an interval of ci95 ends before it begins"),
    QT_TRANSLATE_NOOP("engine", "'attacks' must be a JSON object"),
    QT_TRANSLATE_NOOP("engine", "the curve of attack '%1' is not as long as epsilons"),
    QT_TRANSLATE_NOOP("engine", "the settings of an attack must be an object"),
    QT_TRANSLATE_NOOP("engine", "'bounds' must be a JSON object"),
    QT_TRANSLATE_NOOP("engine", "the kind of bound '%1' is neither estimate nor certificate"),
    QT_TRANSLATE_NOOP("engine", "the curve of bound '%1' is not as long as epsilons"),
    QT_TRANSLATE_NOOP("engine", "a sample is broken by an attack that is not in the file"),
    QT_TRANSLATE_NOOP("engine", "'class_names' must be a list of names"),
    QT_TRANSLATE_NOOP("engine", "a sample is of a class that 'class_names' does not have"),
    QT_TRANSLATE_NOOP("engine", "label, prediction and 'correct' disagree"),
    QT_TRANSLATE_NOOP("engine", "a sample that fell must be taken for another class"),
    QT_TRANSLATE_NOOP("engine", "a sample is listed twice"),
    QT_TRANSLATE_NOOP("engine", "a sample that was wrong without an attack must have epsilon and distance 0"),
    QT_TRANSLATE_NOOP("engine", "only some samples say their class"),
    QT_TRANSLATE_NOOP("engine", "per_sample does not list as many as 'samples' says"),
    QT_TRANSLATE_NOOP("engine", "clean_accuracy or robust_accuracy is not what per_sample says"),
    QT_TRANSLATE_NOOP("engine", "the norm is neither linf nor l2"),
    QT_TRANSLATE_NOOP("engine", "%1 is not a robustness.json of HessianLab; run evaluate again to replace it"),
    // model/formats/run_label.cpp
    QT_TRANSLATE_NOOP("engine", "'%1' must be a text"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a number, 0 or more"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a whole number, 0 or more"),
    QT_TRANSLATE_NOOP("engine", "'origin' must say where the run began"),
    QT_TRANSLATE_NOOP("engine", "this version reads labels of format %1"),
    QT_TRANSLATE_NOOP("engine", "'tags' must be a list of texts"),
    // model/formats/run_record.cpp
    QT_TRANSLATE_NOOP("engine", "%1 must be a JSON object; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a text; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a number; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "'%1' must be a whole number, 0 or more; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "format is %1; this version reads format %2"),
    QT_TRANSLATE_NOOP("engine", "status '%1' is none that a run can have; the file is damaged"),
    // model/formats/safetensors.cpp
    QT_TRANSLATE_NOOP("engine", "shorter than its 8-byte length field; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "the header is longer than the file; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "the header is not a JSON object; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "the metadata is not an object; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "metadata '%1' is not a text; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine",
                      "tensor '%1' must have dtype, shape and data_offsets, and nothing else; the file is damaged or "
                      "not a safetensors file"),
    QT_TRANSLATE_NOOP("engine",
                      "tensor '%1' has a dtype that is not a text; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has an unusable shape; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has unusable data_offsets; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP(
        "engine", "tensor '%1' has a shape that is not whole numbers; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' is larger than the file; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP(
        "engine",
        "tensor '%1' has offsets that do not fit its shape or the file; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "tensors overlap or leave gaps; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine",
                      "there are data that belong to no tensor; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "the checksum of the data is wrong; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "the checksum of the header is wrong; the file is damaged or not a safetensors file"),
    QT_TRANSLATE_NOOP("engine", "it is %1, not a safetensors file; save the weights as one"),
    QT_TRANSLATE_NOOP("engine", "tensor '%1' has type %2, which the format does not know; save it as F32 or F64"),
    QT_TRANSLATE_NOOP("engine", "has no checksum; open weights made elsewhere by Open network …"),
    // model/formats/setting_changes.cpp
    QT_TRANSLATE_NOOP("engine",
                      "'%1' is not STEP: SETTING=VALUE; write for example 200: regularizer.strength=0.1; 500: "
                      "optimizer.learning_rate=0.0001"),
    QT_TRANSLATE_NOOP("engine", "training.changes has more than %1 changes; leave some out"),
    QT_TRANSLATE_NOOP("engine", "training.changes sets %1 twice at step %2; leave one out"),
    QT_TRANSLATE_NOOP("engine",
                      "training.changes sets %1, which cannot change while it trains; regularizer.strength and "
                      "optimizer.learning_rate can"),
    QT_TRANSLATE_NOOP("engine", "training.changes sets %1, which '%2' does not have; leave it out"),
    QT_TRANSLATE_NOOP("engine", "this run has changed its settings as often as it can note; begin a new one"),
    // model/formats/shared_experiment.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "this is no experiment that can be opened: a part of the line is missing or was changed; copy it again, whole"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: '%1' is not a number from 0 to a million"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: 'view' is not the name of a view"),
    QT_TRANSLATE_NOOP(
        "engine", "this is no experiment that can be opened: 'hidden' is not a list of at most %1 groups of controls"),
    QT_TRANSLATE_NOOP(
        "engine",
        "this is no experiment that can be opened: 'hidden' holds what is not the name of a group of controls"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: 'hidden' names a group twice"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: 'keep_hidden' is neither true nor false"),
    QT_TRANSLATE_NOOP("engine",
                      "this is no experiment that can be opened: 'lesson' does not say where in a lesson it is"),
    QT_TRANSLATE_NOOP("engine",
                      "this is no experiment that can be opened: 'lesson' holds more than name, step, predictions"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: the lesson's name is not one"),
    QT_TRANSLATE_NOOP("engine",
                      "this is no experiment that can be opened: the lesson's step is not a whole number from 0 to %1"),
    QT_TRANSLATE_NOOP(
        "engine", "this is no experiment that can be opened: the lesson's predictions are not a list of at most %1"),
    QT_TRANSLATE_NOOP(
        "engine",
        "this is no experiment that can be opened: a prediction is neither null nor a whole number from 0 to %1"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: it is too long"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: it does not begin with hessianlab:1:"),
    QT_TRANSLATE_NOOP("engine",
                      "this is no experiment that can be opened: it was made by a newer version of this program"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: it holds no settings"),
    QT_TRANSLATE_NOOP("engine", "this is no experiment that can be opened: 'norm' is not a word"),
    // model/formats/graph_edits.cpp
    QT_TRANSLATE_NOOP("engine",
                      "'%1' is no edit of a graph; it must be 'class NODE CLASS', 'part NODE PART', 'join NODE NODE' "
                      "or 'cut NODE NODE'"),
    QT_TRANSLATE_NOOP("engine", "'%1' is no edit of a graph; '%2' is not the number of a node or class"),
    QT_TRANSLATE_NOOP("engine", "'%1' is no edit of a graph; the parts are train, validation and test"),
    QT_TRANSLATE_NOOP("engine", "'%1' is no edit of a graph; a node is no neighbour of itself"),
    QT_TRANSLATE_NOOP("engine", "'%1' is no edit of a graph; the edits are class, part, join and cut"),
    QT_TRANSLATE_NOOP("engine", "more than %1 edits of a graph"),
    // model/formats/robustness_json.cpp
    QT_TRANSLATE_NOOP("engine", "only some samples say their certified radius"),
    // model/formats/formula.cpp
    QT_TRANSLATE_NOOP("engine", "holds a character that is none of letters, digits, θ, π and + - * / ^ ( ) ."),
    QT_TRANSLATE_NOOP("engine", "a number, θ, π, a function such as cos(θ), or '('"),
    QT_TRANSLATE_NOOP("engine", "unknown word '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "unknown word '%1'; known: %2"),
};

}  // namespace

QStringList refusalsOfFiles() {
  QStringList all;
  for (const char* sentence : kRefusalsOfFiles) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
