// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about the numbers of a lesson. Any thread.
#pragma once

#include <QString>

#include "model/formats/config.h"
#include "model/formats/lesson.h"
#include "ui/lessons/lesson_course.h"

namespace hessianlab {

// The outcome of a step as rich text: the prediction, the numbers, what happened and why. Empty: the step tells
// nothing.
QString outcomeHtml(const LessonStep& step, const LessonCourse::StepState& state, const Catalogue& attacks,
                    const QString& goodColor, const QString& wrongColor, const QString& mutedColor);

}  // namespace hessianlab
