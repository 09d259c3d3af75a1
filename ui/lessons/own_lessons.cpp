// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/own_lessons.h"

#include <QFileInfo>
#include <QSettings>
#include <exception>

#include "model/lessons/lesson_library.h"
#include "ui/parts/kept_settings.h"

namespace hessianlab {

namespace {

const QString kFiles = QStringLiteral("lessons/files");
constexpr qsizetype kMostFiles = 50;

}  // namespace

OwnLessons::OwnLessons(const std::vector<Preset>& presets, const Catalogues& catalogues)
    : presets_(presets), catalogues_(catalogues) {
  if (!keepsSettings()) return;
  for (const QString& file : QSettings().value(kFiles).toStringList().mid(0, kMostFiles)) {
    try {
      lessons_.push_back(loadLesson(file.toStdString(), presets_, catalogues_));
      files_ << file;
    } catch (const std::exception&) {  // moved, deleted, or being edited: it is told where it is opened
    }
  }
}

const Lesson& OwnLessons::open(const QString& file) {
  const QString whole = QFileInfo(file).absoluteFilePath();
  Lesson lesson = loadLesson(whole.toStdString(), presets_, catalogues_);
  if (const auto old = files_.indexOf(whole); old >= 0) {
    files_.removeAt(old);
    lessons_.erase(lessons_.begin() + old);
  }
  files_.prepend(whole);
  lessons_.insert(lessons_.begin(), std::move(lesson));
  keep();
  return lessons_.front();
}

void OwnLessons::forget(int lesson) {
  if (lesson < 0 || lesson >= files_.size()) return;
  files_.removeAt(lesson);
  lessons_.erase(lessons_.begin() + lesson);
  keep();
}

void OwnLessons::keep() const {
  if (keepsSettings()) QSettings().setValue(kFiles, QStringList(files_.mid(0, kMostFiles)));
}

}  // namespace hessianlab
