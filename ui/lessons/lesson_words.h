// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about the numbers of a lesson. Any thread.
#pragma once

#include <QString>

#include "model/formats/config.h"
#include "model/formats/lesson.h"
#include "ui/lessons/lesson_course.h"

namespace hessianlab {

// "plain: accuracy under PGD, L∞ ε = 0.08"; an expression of several quantities as it stands in the lesson.
QString measuredTitle(const Expression& expression, const Catalogue& attacks);

// "58.5 %" for shares, "12.3" for other numbers.
QString measuredText(const LessonCourse::Told& told);

// The outcome of a step as rich text: the prediction, the numbers, what happened and why. Empty: the step tells
// nothing.
QString outcomeHtml(const LessonStep& step, const LessonCourse::StepState& state, const Catalogue& attacks,
                    const QString& goodColor, const QString& wrongColor, const QString& mutedColor);

}  // namespace hessianlab
