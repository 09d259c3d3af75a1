// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include "model/base/resources.h"

namespace hessianlab {

namespace {

const QString kKey = QStringLiteral("window/language");
const QString kEnglish = QStringLiteral("en");

// A translator lives as long as the application.
bool install(const QString& file, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  if (translator->load(file, folder)) return QCoreApplication::installTranslator(translator);
  delete translator;
  return false;
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all{{kEnglish, QStringLiteral("English")},
                                         {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                         {QStringLiteral("ar"), QStringLiteral("العربية")}};
  return all;
}

QString chosenLanguage(const QSettings& settings) {
  return settings.value(kKey).toString();
}

void chooseLanguage(QSettings& settings, const QString& code) {
  if (code.isEmpty())
    settings.remove(kKey);
  else
    settings.setValue(kKey, code);
}

QString spokenLanguage(const QStringList& wanted) {
  for (const QString& name : wanted)
    for (const Language& language : languages())
      if (name.section(u'-', 0, 0).section(u'_', 0, 0) == language.code) return language.code;
  return kEnglish;
}

QString languageMeant(const QString& code) {
  return spokenLanguage(code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code});
}

QString translationFolder() {
  // Installed they lie beside the other resources; in a build folder beside the programs.
  const QString installed = QString::fromStdString((resourceFolder() / "translations").string());
  const QString built = QCoreApplication::applicationDirPath() + QStringLiteral("/../translations");
  const QString name = QStringLiteral("/hessianlab_de.qm");
  return QFileInfo::exists(installed + name) || !QFileInfo::exists(built + name) ? installed : built;
}

bool speak(const QString& code) {
  if (code == kEnglish) return true;
  if (!install(QStringLiteral("hessianlab_") + code, translationFolder())) return false;
  install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
  return true;
}

}  // namespace hessianlab
