// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of data refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfData[] = {
    // model/data/recognise.cpp
    QT_TRANSLATE_NOOP("engine", "cannot look into %1"),
    QT_TRANSLATE_NOOP("engine", "cannot read the presets in %1"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 holds CIFAR as Python pickles, which are never read; get its binary version "
                      "(cifar-10-binary.tar.gz or cifar-100-binary.tar.gz)"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is an archive, not a data set that is read as it is; unpack it and give the folder"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is a single picture; give the folder that holds a folder of pictures for each class"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is no data set that is known (its first bytes say nothing); read are IDX, CIFAR, NumPy and "
                      "CSV files and folders of pictures"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 is no data set that is known (it is %2); read are IDX, CIFAR, NumPy and CSV files and folders of pictures"),
    QT_TRANSLATE_NOOP("engine", "%1 is the folder of a run, not of data; open it as a run"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2 tables; give one of them, or a folder with train.csv and test.csv"),
    QT_TRANSLATE_NOOP("engine", "%1 is empty; choose the folder of the data"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 holds 1 picture, but no folder for each class; put the pictures of each class into a folder of its name"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 holds %2 pictures, but no folder for each class; put the pictures of each class into a folder of its name"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 holds pictures of only one class, '%2'; put the pictures of each class into a folder with "
                      "the name of the class"),
    QT_TRANSLATE_NOOP("engine", "%1 holds no data itself, but its folder %2 does; give that one"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 holds nothing that is known as data (%2); read are IDX, CIFAR, NumPy and CSV files and "
                      "folders of pictures by class"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there; check the path"),
    QT_TRANSLATE_NOOP("engine", "%1 is neither a file nor a folder"),
    QT_TRANSLATE_NOOP("engine", "cannot look into %1: %2"),
    // model/data/sets/cifar_files.cpp
    QT_TRANSLATE_NOOP("engine",
                      "%1 was not found in %2; unpack its binary version and set the data set's folder to it"),
    QT_TRANSLATE_NOOP("engine", "%1 was changed while it was read; try again"),
    QT_TRANSLATE_NOOP("engine", "%1 in %2 is incomplete: %3 is missing; copy all files of the binary version"),
    QT_TRANSLATE_NOOP("engine", "%1 holds more pictures than there is memory for here; use fewer files"),
    // model/data/sets/csv_sets.cpp
    QT_TRANSLATE_NOOP("engine", "%1 holds no CSV files; give one of them, or a folder with train.csv and test.csv"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2 CSV files; give one of them, or a folder with train.csv and test.csv"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 has 1 column of numbers beside the class '%2'; points have two: choose the data set "
                      "csv-table, or name another column of classes (dataset.label)"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 has %2 columns of numbers beside the class '%3'; points have two: choose the data set "
                      "csv-table, or name another column of classes (dataset.label)"),
    QT_TRANSLATE_NOOP("engine", "%1 has two columns of numbers beside the class '%2'; choose the data set csv-points"),
    QT_TRANSLATE_NOOP("engine",
                      "the column '%1' has %2 different values, but at most %3 classes can be told apart; name the "
                      "column of the classes (dataset.label)"),
    QT_TRANSLATE_NOOP("engine", "the column '%1' has only one value; a classifier needs at least two classes"),
    QT_TRANSLATE_NOOP("engine", "%1 has 1 row; at least %2 are needed to train and test"),
    QT_TRANSLATE_NOOP("engine", "%1 has %2 rows; at least %3 are needed to train and test"),
    QT_TRANSLATE_NOOP("engine", "no class has two rows, so none could be kept for testing; add rows"),
    QT_TRANSLATE_NOOP("engine", "%1 and %2 have different columns; they must belong together"),
    QT_TRANSLATE_NOOP("engine", "its numbers lie too far apart to be scaled; choose another unit"),
    // model/data/sets/data_roles.cpp
    QT_TRANSLATE_NOOP("engine", "%1 holds several sets (%2); give one of the files instead of the folder, such as %3"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 lacks the %2 among its IDX files; copy all four files there, or name them "
                      "(dataset.train_images … test_labels)"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 lacks the %2 among its NumPy files; copy all four files there, or name them "
                      "(dataset.train_images … test_labels)"),
    // model/data/sets/idx_folder.cpp
    QT_TRANSLATE_NOOP("engine", "%1 holds no IDX files of pictures and labels; choose the folder that does"),
    // model/data/sets/idx_images.cpp
    QT_TRANSLATE_NOOP(
        "engine", "%1 belongs to the MNIST digits, not to Fashion-MNIST; choose the data set '%2', or another folder"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 belongs to Fashion-MNIST, not to MNIST digits; choose the data set '%2', or another folder"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2 images, but %3 holds %4 labels; they must belong together"),
    QT_TRANSLATE_NOOP("engine", "%1 and %2 hold images of different sizes; they must belong together"),
    // model/data/sets/image_files.cpp
    QT_TRANSLATE_NOOP(
        "engine", "MNIST digits in %1 is incomplete: %2 (or .gz) is missing; copy all four files or remove the others"),
    QT_TRANSLATE_NOOP(
        "engine",
        "Fashion-MNIST in %1 is incomplete: %2 (or .gz) is missing; copy all four files or remove the others"),
    QT_TRANSLATE_NOOP("engine",
                      "MNIST digits was not found in %1; put its four IDX files into a folder and set HESSIANLAB_DATA "
                      "or the data set's folder to it"),
    QT_TRANSLATE_NOOP("engine",
                      "Fashion-MNIST was not found in %1; install Debian's package dataset-fashion-mnist, or set the "
                      "data set's folder to one that holds its four IDX files"),
    QT_TRANSLATE_NOOP("engine", "MNIST digits was not found in %1; its files are in %2: give that folder"),
    QT_TRANSLATE_NOOP("engine", "Fashion-MNIST was not found in %1; its files are in %2: give that folder"),
    QT_TRANSLATE_NOOP("engine",
                      "MNIST digits was not found in %1; it holds %2, but the four files must be called "
                      "train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and "
                      "t10k-labels-idx1-ubyte (or .gz); the data set 'idx-folder' takes other names and classes"),
    QT_TRANSLATE_NOOP("engine",
                      "Fashion-MNIST was not found in %1; it holds %2, but the four files must be called "
                      "train-images-idx3-ubyte, train-labels-idx1-ubyte, t10k-images-idx3-ubyte and "
                      "t10k-labels-idx1-ubyte (or .gz); the data set 'idx-folder' takes other names and classes"),
    // model/data/sets/numpy_arrays.cpp
    QT_TRANSLATE_NOOP("engine", "cannot read %1; check that you may"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there any more; choose the file again"),
    QT_TRANSLATE_NOOP("engine", "ends before the items that its header promises; get the file again"),
    QT_TRANSLATE_NOOP("engine", "more follows than the items that its header promises; get the file again"),
    QT_TRANSLATE_NOOP("engine", "holds a value that is no finite number; replace it before saving"),
    QT_TRANSLATE_NOOP("engine", "holds values from %1 to %2; pictures have values from 0 to 1, or from 0 to 255"),
    QT_TRANSLATE_NOOP(
        "engine",
        "holds rows of %1 numbers, which are no square pictures; save them as a CSV table with a class in each row"),
    QT_TRANSLATE_NOOP("engine", "is %1-dimensional with no 1 or 3 channels; pictures are N×H×W, N×H×W×3 or N×3×H×W"),
    QT_TRANSLATE_NOOP("engine", "is larger than the memory here; save fewer pictures"),
    QT_TRANSLATE_NOOP("engine",
                      "holds rows of several numbers; save one class for each sample (numpy.argmax of each row)"),
    QT_TRANSLATE_NOOP("engine", "holds rows of several numbers; save one class for each sample"),
    QT_TRANSLATE_NOOP("engine", "holds more labels than are read; save fewer samples"),
    QT_TRANSLATE_NOOP("engine", "label %1 is no whole number from 0 up; save the classes as whole numbers"),
    QT_TRANSLATE_NOOP("engine", "not a NumPy .npz file; save it with numpy.savez"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 holds %2 arrays; it should hold one, or all four of x_train, y_train, x_test and y_test"),
    QT_TRANSLATE_NOOP("engine", "%1 must hold the arrays x_train, y_train, x_test and y_test; it holds none"),
    QT_TRANSLATE_NOOP("engine", "%1 must hold the arrays x_train, y_train, x_test and y_test; it holds %2"),
    QT_TRANSLATE_NOOP(
        "engine", "%1 holds no .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test"),
    QT_TRANSLATE_NOOP(
        "engine", "%1 holds %2 .npz files; choose the file that holds the arrays x_train, y_train, x_test and y_test"),
    // model/data/sets/own_readers.cpp
    QT_TRANSLATE_NOOP("engine", "no data were named; set dataset.path to the file or folder of the data"),
    QT_TRANSLATE_NOOP("engine", "no data were named; set dataset.path to the folder that holds the four IDX files"),
    QT_TRANSLATE_NOOP(
        "engine", "no data were named; set dataset.path to the folder that holds a folder of pictures for each class"),
    QT_TRANSLATE_NOOP("engine", "no data were named; set dataset.path to the .npz file"),
    QT_TRANSLATE_NOOP("engine", "no data were named; set dataset.path to the CSV file of the points"),
    QT_TRANSLATE_NOOP("engine", "no data were named; set dataset.path to the CSV file of the table"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there; set dataset.path to the file or folder of the data"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there; set dataset.path to the folder that holds the four IDX files"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 is not there; set dataset.path to the folder that holds a folder of pictures for each class"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there; set dataset.path to the .npz file"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there; set dataset.path to the CSV file of the points"),
    QT_TRANSLATE_NOOP("engine", "%1 is not there; set dataset.path to the CSV file of the table"),
    QT_TRANSLATE_NOOP("engine", "%1 is larger than the memory here; choose a smaller file"),
    // model/data/sets/painted.cpp
    QT_TRANSLATE_NOOP("engine",
                      "the painted data set has 1 point; paint at least %1 on the map, or list them in dataset.points"),
    QT_TRANSLATE_NOOP(
        "engine", "the painted data set has %1 points; paint at least %2 on the map, or list them in dataset.points"),
    QT_TRANSLATE_NOOP(
        "engine",
        "all %1 painted points are of class %2; paint a second class, so that there is something to tell apart"),
    // model/data/sets/picture_decoding.cpp
    QT_TRANSLATE_NOOP("engine", "no picture can be read (%1); add PNG or JPEG pictures"),
    QT_TRANSLATE_NOOP("engine", "%1 pictures of %2 are more than there is memory for here; choose a smaller size"),
    // model/data/sets/picture_folder.cpp
    QT_TRANSLATE_NOOP("engine", "no picture is left for testing; add pictures to its classes"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the class '%1' has no training picture that can be read (%2); add PNG or JPEG pictures or remove its folder"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the class '%1' has no training picture that can be read; add PNG or JPEG pictures or remove its folder"),
    // model/data/sets/picture_listing.cpp
    QT_TRANSLATE_NOOP("engine", "%1 holds more files than are read; choose a smaller set"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 has a folder %2 with classes, but none called %3; add it, or give the folder of the classes "
                      "itself to divide it by a seed"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 holds no folders with pictures; put the pictures of each class into a folder with the name of the class"),
    QT_TRANSLATE_NOOP(
        "engine",
        "%1 holds pictures of only one class; put the pictures of each class into a folder with the name of the class"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2 class folders; at most %3 classes can be told apart"),
    QT_TRANSLATE_NOOP("engine", "%1 has the class '%2', which %3 has not; give it training pictures or remove it"),
    // model/data/sets/plain_set.cpp
    QT_TRANSLATE_NOOP("engine",
                      "%1 names %2 classes, but the labels in %3 run from %4 to %5; mend that file or remove it"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 names the labels %2 to %3, but those in %4 run from %5 to %6; mend that file or remove it"),
    QT_TRANSLATE_NOOP("engine",
                      "the smallest label is %1; labels begin at 0 or 1, or a file labels.txt beside them names the "
                      "classes, one a line"),
    QT_TRANSLATE_NOOP("engine",
                      "the largest label is %1, which makes more than %2 classes; number them one after the other"),
    QT_TRANSLATE_NOOP("engine", "all samples are of one class; a classifier needs at least two"),
    QT_TRANSLATE_NOOP("engine", "%1 holds %2 pictures, but there are %3 labels; they must belong together"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 holds pictures of %2, %3 of %4 (channels × height × width); they must belong together"),
    // model/data/sets/shared.cpp
    QT_TRANSLATE_NOOP("engine", "dataset.classes: the set has no class '%1'; they are numbered from 0 to %2"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes: the set has no class '%1'; did you mean '%2'?"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes: the set has no class '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes: the set has no class '%1'; known: %2 and %3 more"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes names '%1' twice; name each class once"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes names one class alone; a classifier needs at least two"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes leaves no training samples; name classes that have some"),
    QT_TRANSLATE_NOOP("engine", "dataset.classes leaves no test samples; name classes that have some"),
};

}  // namespace

QStringList refusalsOfData() {
  QStringList all;
  for (const char* sentence : kRefusalsOfData) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
