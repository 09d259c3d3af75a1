// SPDX-License-Identifier: GPL-3.0-or-later
// What the foundations refuse, for those who translate it.
#include <QCoreApplication>

#include "ui/words/refusals.h"

namespace hessianlab {

namespace {

constexpr const char* kRefusalsOfBase[] = {
    // model/base/atomic_file.cpp
    QT_TRANSLATE_NOOP("engine", "cannot write %1"),
    QT_TRANSLATE_NOOP("engine", "cannot write %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot read %1"),
    QT_TRANSLATE_NOOP("engine", "cannot read %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot create the folder %1"),
    QT_TRANSLATE_NOOP("engine", "cannot create the folder %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot write into the folder %1"),
    QT_TRANSLATE_NOOP("engine", "cannot write into the folder %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot lock %1"),
    QT_TRANSLATE_NOOP("engine", "cannot lock %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot read the lessons in %1"),
    QT_TRANSLATE_NOOP("engine", "cannot read the lessons in %1: %2"),
    QT_TRANSLATE_NOOP("engine", "cannot write %1: %2; the previous file, if any, is unchanged"),
    QT_TRANSLATE_NOOP("engine", "it is not a regular file"),
    QT_TRANSLATE_NOOP("engine", "it is larger than %1 bytes"),
    QT_TRANSLATE_NOOP("engine", "it became shorter while being read"),
    // model/base/catalogue.cpp
    QT_TRANSLATE_NOOP("engine", "unknown attack '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown attack '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown data set '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown data set '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown architecture '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown architecture '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown activation '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown activation '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown regularizer '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown regularizer '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown optimizer '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown optimizer '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown objective '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown objective '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown graph '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown graph '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown network '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown network '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown penalty '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown penalty '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown shaping '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown shaping '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown colours '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown colours '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown labels '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown labels '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown scaling '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown scaling '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown sampling '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown sampling '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown distance '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown distance '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown matrix '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown matrix '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown number of passes '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown number of passes '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown units '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown units '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown schedule '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown schedule '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown spacing '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown spacing '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown directions '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown directions '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown way to combine '%1'; did you mean '%2'? known: %3"),
    QT_TRANSLATE_NOOP("engine", "unknown way to combine '%1'; known: %2"),
    QT_TRANSLATE_NOOP("engine", "unknown quantity '%1'; did you mean '%2'? known: %3"),
    // model/base/folder_lock.cpp
    QT_TRANSLATE_NOOP("engine", "another training is running in %1; wait for it, or choose another folder"),
    QT_TRANSLATE_NOOP("engine",
                      "another training is running in %1 (process %2); wait for it, or choose another folder"),
    QT_TRANSLATE_NOOP("engine", "another program is writing in %1; wait for it, or choose another folder"),
    QT_TRANSLATE_NOOP("engine", "another program is writing in %1 (process %2); wait for it, or choose another folder"),
    QT_TRANSLATE_NOOP("engine", "%1 holds '%2', which is no lock of this program; move it away"),
    // model/base/gzip.cpp
    QT_TRANSLATE_NOOP("engine", "zlib could not start: out of memory"),
    QT_TRANSLATE_NOOP("engine", "zlib could not go on: out of memory"),
    QT_TRANSLATE_NOOP("engine", "the gzip data end too early; get the file again"),
    QT_TRANSLATE_NOOP("engine", "the gzip data are damaged; get the file again"),
    // model/base/norm.cpp
    QT_TRANSLATE_NOOP("engine", "unknown norm '%1'; known are linf, l2"),
    // model/base/parameter.cpp
    QT_TRANSLATE_NOOP("engine", "%1 is %2; it must be cpu"),
    QT_TRANSLATE_NOOP("engine", "a list"),
    QT_TRANSLATE_NOOP("engine", "%1 must be a list of whole numbers, for example [64, 64]"),
    QT_TRANSLATE_NOOP("engine",
                      "%1 must be a list of points [x, y, class], for example [[0.2, 0.8, 0], [0.7, 0.3, 1]]"),
    QT_TRANSLATE_NOOP("engine", "%1 has %2 points; at most %3 are allowed"),
    QT_TRANSLATE_NOOP(
        "engine", "%1 is not a point; it must be [x, y, class] with x and y between 0 and 1 and a class from 0 to 9"),
    // model/base/resources.cpp
    QT_TRANSLATE_NOOP(
        "engine", "the program's resources were not found; set HESSIANLAB_RESOURCES to the folder that holds presets/"),
    // model/base/sampling.cpp
    QT_TRANSLATE_NOOP("engine", "unknown sampling '%1'; known are first, balanced"),
    // model/base/section.cpp
    QT_TRANSLATE_NOOP("engine",
                      "%1 belongs to the data set '%2', but %3 is '%4'; name that one or leave the points out"),
    // model/base/sha256.cpp
    QT_TRANSLATE_NOOP("engine", "OpenSSL could not compute a SHA-256 checksum"),
    // model/base/strict_json.cpp
    QT_TRANSLATE_NOOP("engine", "a key holds a control character"),
    QT_TRANSLATE_NOOP("engine", "the key '%1' stands there twice"),
    QT_TRANSLATE_NOOP("engine", "not valid JSON (%1)"),
    QT_TRANSLATE_NOOP("engine", "not valid JSON (at line %1, column %2: %3)"),
    QT_TRANSLATE_NOOP("engine",
                      "not valid JSON (at line %1, column %2: syntax error while parsing %3 - %4; last read: '%5')"),
    QT_TRANSLATE_NOOP(
        "engine", "not valid JSON (at line %1, column %2: syntax error while parsing %3 - unexpected %4; expected %5)"),
    QT_TRANSLATE_NOOP("engine",
                      "not valid JSON (at line %1, column %2: syntax error while parsing %3 - unexpected %4)"),
    QT_TRANSLATE_NOOP("engine", "number overflow parsing '%1'"),
    QT_TRANSLATE_NOOP("engine", "end of input"),
    QT_TRANSLATE_NOOP("engine", "string literal"),
    QT_TRANSLATE_NOOP("engine", "number literal"),
    QT_TRANSLATE_NOOP("engine", "true literal"),
    QT_TRANSLATE_NOOP("engine", "false literal"),
    QT_TRANSLATE_NOOP("engine", "null literal"),
    QT_TRANSLATE_NOOP("engine", "'[', '{', or a literal"),
    QT_TRANSLATE_NOOP("engine", "invalid literal"),
    QT_TRANSLATE_NOOP("engine", "invalid string: missing closing quote"),
    QT_TRANSLATE_NOOP("engine", "invalid string: ill-formed UTF-8 byte"),
    QT_TRANSLATE_NOOP("engine", "invalid string: forbidden character after backslash"),
    QT_TRANSLATE_NOOP("engine", "invalid string: control character %1 must be escaped to %2"),
    QT_TRANSLATE_NOOP("engine", "invalid number; expected digit after %1"),
    QT_TRANSLATE_NOOP("engine", "is UTF-16 text; save it as UTF-8"),
    QT_TRANSLATE_NOOP("engine", "holds a NUL byte, at position %1; the file is damaged or not a text"),
    QT_TRANSLATE_NOOP("engine", "has %1 bytes; at most %2 are read"),
    // model/base/message.cpp
    QT_TRANSLATE_NOOP("engine",
                      "there is not enough memory for this; take a smaller network, a smaller batch or fewer samples"),
    QT_TRANSLATE_NOOP(
        "engine",
        "the system starts no more threads for this; allow more of them (ulimit -u) or more memory (ulimit -v)"),
};

}  // namespace

QStringList refusalsOfBase() {
  QStringList all;
  for (const char* sentence : kRefusalsOfBase) all << QString::fromUtf8(sentence);
  return all;
}

}  // namespace hessianlab
