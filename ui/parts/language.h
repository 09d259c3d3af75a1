// SPDX-License-Identifier: GPL-3.0-or-later
// The languages that the window speaks. One is settled when the program starts and holds until it ends; numbers are
// written as in the files, with a decimal point, in all of them. GUI thread only.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QSettings;

namespace hessianlab {

struct Language {
  QString code;  // "de"
  QString name;  // "Deutsch": in itself, so that those who speak it find it
};

// English, in which the texts are written, then those that resources/translations holds.
const std::vector<Language>& languages();

// The code that a person has chosen; empty: as the system.
QString chosenLanguage(const QSettings& settings);
void chooseLanguage(QSettings& settings, const QString& code);

// The first of `wanted` ("de-AT", "en") that is spoken; English where none is.
QString spokenLanguage(const QStringList& wanted);
// What is meant by a code or, where it is empty, by the system's settings.
QString languageMeant(const QString& code);

// From here on texts are translated into this language, Qt's own too, and lines run in its direction. Before any widget
// is made. False: the file with its texts was not found, so they stay English.
bool speak(const QString& code);

// Where the translations of this program lie.
QString translationFolder();

}  // namespace hessianlab
