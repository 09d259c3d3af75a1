// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of tables, archives and settings refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfTables[] = {
    // model/formats/config.cpp
    QT_TRANSLATE_NOOP("engine", "unknown key '%1'; known: %2 and %3 more"),
    // model/formats/expression.cpp
    QT_TRANSLATE_NOOP("engine", "unknown quantity '%1'; known: %2 and %3 more"),
    QT_TRANSLATE_NOOP("engine", "at character %1 of '%2' stands nothing; expected %3"),
    QT_TRANSLATE_NOOP("engine", "at character %1 of '%2' stands '%3'; expected %4"),
    // model/formats/config_value.cpp
    QT_TRANSLATE_NOOP("engine", "%1 is null; it must be true or false"),
    QT_TRANSLATE_NOOP("engine", "%1 is array; it must be true or false"),
    QT_TRANSLATE_NOOP("engine", "%1 is object; it must be true or false"),
    QT_TRANSLATE_NOOP("engine", "%1 is null; it must be a text in quotes"),
    QT_TRANSLATE_NOOP("engine", "%1 is array; it must be a text in quotes"),
    QT_TRANSLATE_NOOP("engine", "%1 is object; it must be a text in quotes"),
    QT_TRANSLATE_NOOP("engine", "%1 is null; it must be a number"),
    QT_TRANSLATE_NOOP("engine", "%1 is array; it must be a number"),
    QT_TRANSLATE_NOOP("engine", "%1 is object; it must be a number"),
    QT_TRANSLATE_NOOP("engine", "%1 is null; it must be a whole number"),
    QT_TRANSLATE_NOOP("engine", "%1 is array; it must be a whole number"),
    QT_TRANSLATE_NOOP("engine", "%1 is object; it must be a whole number"),
    QT_TRANSLATE_NOOP("engine", "the setting holds characters that are not printable UTF-8"),
    QT_TRANSLATE_NOOP("engine", "%1 holds characters that are not printable UTF-8"),
    // model/formats/archive.cpp
    QT_TRANSLATE_NOOP("engine", "libarchive could not start: out of memory"),
    QT_TRANSLATE_NOOP("engine", "cannot be read as a zip or tar archive (it is damaged); get the file again"),
    QT_TRANSLATE_NOOP("engine", "cannot be read as a zip or tar archive (it ends too early); get the file again"),
    QT_TRANSLATE_NOOP("engine", "cannot be read as a zip or tar archive (%1); get the file again"),
    QT_TRANSLATE_NOOP("engine",
                      "unpacks to more than %1 MiB, the most that is read; unpack it by hand and give the folder"),
    QT_TRANSLATE_NOOP("engine",
                      "holds more than %1 files, the most that are read; unpack it by hand and give the folder"),
    QT_TRANSLATE_NOOP("engine", "%1 is encrypted; unpack it by hand and give the folder"),
    // model/formats/cifar.cpp
    QT_TRANSLATE_NOOP("engine",
                      "%1 has %2 bytes, which is no whole number of records of %3 bytes; copy the file again, or "
                      "choose the binary version of %4"),
    QT_TRANSLATE_NOOP(
        "engine",
        "record %1 has the label %2, but there are %3 classes, counted from 0; choose the binary version of %4"),
    QT_TRANSLATE_NOOP("engine", "%1 must hold the names of %2 classes, one a line; copy the file again or remove it"),
    // model/formats/class_names.cpp
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 must hold the names of the classes, one a line, each once, at most %2 (it does not); mend it or remove it"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 must hold the names of the classes, one a line, each once, at most %2 (%3); mend it or remove it"),
    QT_TRANSLATE_NOOP("engine",
                      "must hold a label and the codes of its letters, such as '1 65 97'; mend it or remove it"),
    // model/formats/comparison_json.cpp
    QT_TRANSLATE_NOOP("engine", "the format is not 1; a newer HessianLab wrote it"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is not an estimators.json of HessianLab; compare the estimators again to replace it"),
    // model/formats/config.cpp
    QT_TRANSLATE_NOOP("engine", "%1 must be an object in braces"),
    QT_TRANSLATE_NOOP("engine", "dataset.name is missing; name the data set, for example \"%1\""),
    QT_TRANSLATE_NOOP("engine", "must be a JSON object with the section \"%1\" at least"),
    QT_TRANSLATE_NOOP("engine", "format is %1; this version reads %2"),
    QT_TRANSLATE_NOOP("engine", "'%1' is not SECTION.KEY=VALUE, for example regularizer.strength=0.5"),
    // model/formats/csv_table.cpp
    QT_TRANSLATE_NOOP("engine", "has more than %1 cells; choose another file"),
    QT_TRANSLATE_NOOP("engine", "a quote is not closed; mend the line"),
    QT_TRANSLATE_NOOP("engine", "letters follow a closed quote; mend the line"),
    QT_TRANSLATE_NOOP("engine", "has no column '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "has no column '%1'; known: %2 and %3 more"),
    QT_TRANSLATE_NOOP("engine", "has no column '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "not a table in text form (it holds bytes of 0); save it as CSV with UTF-8"),
    QT_TRANSLATE_NOOP("engine", "not a table in text form (%1); save it as CSV with UTF-8"),
    QT_TRANSLATE_NOOP("engine", "holds no rows; choose another file"),
    QT_TRANSLATE_NOOP("engine",
                      "has only one column (nothing separates cells); points need two numbers and a class, with a "
                      "comma, semicolon or tab between them"),
    QT_TRANSLATE_NOOP(
        "engine",
        "has only one column (%1); points need two numbers and a class, with a comma, semicolon or tab between them"),
    QT_TRANSLATE_NOOP(
        "engine",
        "has no column of numbers beside '%1'; choose another file, or name the column of the classes (dataset.label)"),
    QT_TRANSLATE_NOOP("engine", "has %1 cells, the first line has %2; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the cell of '%1' is empty; mend or remove the line"),
    QT_TRANSLATE_NOOP("engine", "'%1' in '%2' is no number; mend or remove the line"),
    QT_TRANSLATE_NOOP("engine", "has no class in '%1'; mend or remove the line"),
    // model/formats/expression.cpp
    QT_TRANSLATE_NOOP("engine", "%1 has not been measured"),
    // model/formats/graph_text.cpp
    QT_TRANSLATE_NOOP("engine", "has more than %1 MiB; choose a smaller graph"),
    QT_TRANSLATE_NOOP("engine", "it is no text; choose a graph as text"),
    QT_TRANSLATE_NOOP("engine", "it is %1; choose a graph as text"),
    QT_TRANSLATE_NOOP("engine", "the label is missing; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the number of features is missing; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the feature is missing; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the second node is missing; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the node is '%1', not a whole number from %2 to %3; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the label is '%1', not a whole number from %2 to %3; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the number of features is '%1', not a whole number from %2 to %3; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the feature is '%1', not a whole number from %2 to %3; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the first node is '%1', not a whole number from %2 to %3; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the second node is '%1', not a whole number from %2 to %3; mend the line"),
    QT_TRANSLATE_NOOP("engine", "'%1' stands where the line should end; mend the line"),
    QT_TRANSLATE_NOOP("engine", "has more than %1 nodes; choose a smaller graph"),
    QT_TRANSLATE_NOOP("engine", "has more than %1 features; choose a smaller graph"),
    QT_TRANSLATE_NOOP("engine", "has more than %1 edges; choose a smaller graph"),
    QT_TRANSLATE_NOOP("engine", "node %1 should stand here: nodes are counted from 0, in order; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the features do not ascend; mend the line"),
    QT_TRANSLATE_NOOP("engine", "holds no node; choose a file with one line for each"),
    QT_TRANSLATE_NOOP("engine", "no node has a feature; choose a graph with features"),
    QT_TRANSLATE_NOOP("engine", "its labels tell no two classes apart; choose a graph with labels"),
    QT_TRANSLATE_NOOP("engine", "an edge leads from node %1 to itself; mend the line"),
    QT_TRANSLATE_NOOP("engine", "the edge between %1 and %2 stands there twice; keep one of them"),
    QT_TRANSLATE_NOOP("engine", "'%1' is none of train, val and test; mend the line"),
    QT_TRANSLATE_NOOP("engine", "'%1' stands there a second time; mend the line"),
    QT_TRANSLATE_NOOP("engine", "node %1 is named a second time; mend the line"),
    QT_TRANSLATE_NOOP("engine", "node %1 has no label; mend the line"),
    QT_TRANSLATE_NOOP("engine", "no node follows '%1'; mend the line"),
    QT_TRANSLATE_NOOP("engine", "no line begins with '%1'; add one with its nodes"),
    // model/formats/idx.cpp
    QT_TRANSLATE_NOOP("engine", "not an IDX file of images (its first four bytes are wrong); choose another file"),
    QT_TRANSLATE_NOOP("engine", "not an IDX file of images (%1); choose another file"),
    QT_TRANSLATE_NOOP("engine", "not an IDX file of labels (its first four bytes are wrong); choose another file"),
    QT_TRANSLATE_NOOP("engine", "not an IDX file of labels (%1); choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds signed bytes; only bytes are read, so save the images as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 16-bit whole numbers; only bytes are read, so save the images as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 32-bit whole numbers; only bytes are read, so save the images as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine", "holds 32-bit floats; only bytes are read, so save the images as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine", "holds 64-bit floats; only bytes are read, so save the images as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine", "holds signed bytes; only bytes are read, so save the labels as bytes from 0 to 9"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 16-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 32-bit whole numbers; only bytes are read, so save the labels as bytes from 0 to 9"),
    QT_TRANSLATE_NOOP("engine", "holds 32-bit floats; only bytes are read, so save the labels as bytes from 0 to 9"),
    QT_TRANSLATE_NOOP("engine", "holds 64-bit floats; only bytes are read, so save the labels as bytes from 0 to 9"),
    QT_TRANSLATE_NOOP("engine", "holds bytes in 1 dimension, but images have 3 dimensions; choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds bytes in %1 dimensions, but images have 3 dimensions; choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds bytes in %1 dimensions, but labels have 1 dimension; choose another file"),
    QT_TRANSLATE_NOOP("engine", "too short for an IDX header; the file is truncated"),
    QT_TRANSLATE_NOOP("engine", "holds no items (a size in its header is 0); choose another file"),
    QT_TRANSLATE_NOOP("engine", "its header promises more than 1 GiB of data, the most that is read"),
    QT_TRANSLATE_NOOP("engine", "its header promises %1 items; at most %2 are read"),
    QT_TRANSLATE_NOOP("engine", "its header promises %1 MiB of data, for which there is not enough memory here"),
    QT_TRANSLATE_NOOP("engine", "its header promises %1 bytes of data, but more follow; the file is damaged"),
    QT_TRANSLATE_NOOP("engine", "its header promises %1 bytes of data, but %2 follow; the file is damaged"),
    QT_TRANSLATE_NOOP(
        "engine",
        "label %1 at position %2; labels must be 0 to %3; for other classes choose the data set 'idx-folder'"),
    // model/formats/idx_array.cpp
    QT_TRANSLATE_NOOP("engine", "not an IDX file of pictures (its first four bytes are wrong); choose another file"),
    QT_TRANSLATE_NOOP("engine", "not an IDX file of pictures (%1); choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds %1-dimensional data, but pictures have 3 or 4 dimensions; choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds %1-dimensional data, but labels have one dimension; choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds signed bytes; only bytes are read, so save the pictures as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 16-bit whole numbers; only bytes are read, so save the pictures as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 32-bit whole numbers; only bytes are read, so save the pictures as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 32-bit floats; only bytes are read, so save the pictures as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine",
                      "holds 64-bit floats; only bytes are read, so save the pictures as bytes from 0 to 255"),
    QT_TRANSLATE_NOOP("engine", "holds signed bytes; save the labels as bytes, or as whole numbers of 16 or 32 bits"),
    QT_TRANSLATE_NOOP("engine", "holds 32-bit floats; save the labels as bytes, or as whole numbers of 16 or 32 bits"),
    QT_TRANSLATE_NOOP("engine", "holds 64-bit floats; save the labels as bytes, or as whole numbers of 16 or 32 bits"),
    QT_TRANSLATE_NOOP("engine", "its header promises more data than there is memory for here; choose a smaller file"),
    QT_TRANSLATE_NOOP("engine", "holds pictures of %1 or %2 channels; save them with 1 (grey) or 3 (red, green, blue)"),
    QT_TRANSLATE_NOOP("engine", "label %1 at position %2; labels are whole numbers from 0, or from 1"),
    // model/formats/lesson.cpp
    QT_TRANSLATE_NOOP("engine", "must be an object in braces"),
    QT_TRANSLATE_NOOP("engine", "'%1' is missing"),
    QT_TRANSLATE_NOOP("engine", "%1 must be a whole number from %2 to %3"),
    QT_TRANSLATE_NOOP("engine", "%1 must be true or false"),
    QT_TRANSLATE_NOOP("engine", "%1 must be a text in quotes"),
    QT_TRANSLATE_NOOP("engine", "%1 is empty"),
    QT_TRANSLATE_NOOP("engine", "set must be an object such as {\"training.epochs\": 30}"),
    // model/formats/lesson_draft.cpp
    QT_TRANSLATE_NOOP("engine", "this is no draft of a lesson"),
    // model/formats/manifest.cpp
    QT_TRANSLATE_NOOP("engine", "this version reads manifests of format %1"),
    QT_TRANSLATE_NOOP("engine", "it is not a JSON object; the file is damaged or was changed"),
    QT_TRANSLATE_NOOP("engine", "its own checksum is wrong; the file is damaged or was changed"),
    QT_TRANSLATE_NOOP("engine", "'%1' is missing; the file is damaged or was changed"),
    QT_TRANSLATE_NOOP("engine", "'%1' is not %2 hexadecimal digits; the file is damaged or was changed"),
    QT_TRANSLATE_NOOP("engine", "the entry of '%1' must hold bytes and sha256; the file is damaged or was changed"),
    QT_TRANSLATE_NOOP("engine", "the length of '%1' is impossible; the file is damaged or was changed"),
    // model/formats/metrics_csv.cpp
    QT_TRANSLATE_NOOP("engine", "cannot write %1: %2; its last line is incomplete"),
    QT_TRANSLATE_NOOP("engine", "cannot go on with %1: another program has changed it"),
    QT_TRANSLATE_NOOP("engine", "cannot read %1: its rows are lost"),
    // model/formats/metrics_table.cpp
    QT_TRANSLATE_NOOP("engine", "'%1' in column %2 is no number"),
    QT_TRANSLATE_NOOP("engine", "two columns are called %1; remove one of them"),
    QT_TRANSLATE_NOOP("engine", "its first line has no column 'step'; is this a metrics.csv of a run?"),
    QT_TRANSLATE_NOOP("engine", "%1 line %2 has no step; is this a metrics.csv of a run?"),
    QT_TRANSLATE_NOOP("engine", "%1 line %2 has an earlier step than the line before it"),
    QT_TRANSLATE_NOOP("engine", "%1 line %2 has %3 cells where the header has %4"),
    QT_TRANSLATE_NOOP("engine", "%1 is empty; a metrics.csv begins with a line of column names"),
    // model/formats/npy.cpp
    QT_TRANSLATE_NOOP("engine", "its NumPy header is damaged; save the array again with numpy.save"),
    QT_TRANSLATE_NOOP("engine", "holds records of several fields; save pictures and labels as plain arrays"),
    QT_TRANSLATE_NOOP("engine",
                      "holds pickled Python objects, which could run any program and are never read; save it as an "
                      "array of numbers (dtype uint8 or float32)"),
    QT_TRANSLATE_NOOP("engine",
                      "holds items of NumPy's type '%1'; read are u1, i1, u2, i2, u4, i4, i8, f4 and f8, "
                      "little-endian: convert it with astype"),
    QT_TRANSLATE_NOOP("engine", "is stored in Fortran order; save numpy.ascontiguousarray of it"),
    QT_TRANSLATE_NOOP("engine", "holds no items (a size in its shape is 0); choose another file"),
    QT_TRANSLATE_NOOP("engine", "holds a single number; save an array with a row for each sample"),
};

}  // namespace

QStringList refusalsOfTables() {
  QStringList all;
  for (const char* sentence : kRefusalsOfTables) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
