using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.NetSchool;

/// <summary>Reads the JSON of a diary and reports all that is wrong with it.</summary>
internal sealed class DiaryReader
{
    private const int MaxLessonNumber = 20;
    private readonly HashSet<string> lessonIds = new(StringComparer.Ordinal);
    private readonly HashSet<string> assignmentIds = new(StringComparer.Ordinal);

    /// <summary>Reads a diary; what it gives is whole only if nothing was reported.</summary>
    internal Diary? Read(SourceNode root)
    {
        if (!root.IsObject())
        {
            return null;
        }

        var first = Date(root.Require("weekStart"));
        var last = Date(root.Require("weekEnd"));
        var lessons = ImmutableArray.CreateBuilder<DiaryLesson>();
        foreach (var day in root.Require("weekDays")?.Objects() ?? [])
        {
            var date = Date(day.Require("date"));
            foreach (var node in day.Find("lessons")?.Objects() ?? [])
            {
                if (Lesson(node, date) is { } lesson)
                {
                    CheckWeek(node, lesson, first, last);
                    lessons.Add(lesson);
                }
            }
        }

        var className = root.Find("className")?.Text();
        return first is { } from && last is { } to ? new Diary(from, to, className, lessons.ToImmutable()) : null;
    }

    private static void CheckWeek(SourceNode node, DiaryLesson lesson, LocalDate? first, LocalDate? last)
    {
        if (first is { } from && last is { } to && (lesson.Date < from || lesson.Date > to))
        {
            node.Report(NetSchoolDefects.Contradiction, Wording.Of(lesson.Date), $"{Wording.Of(from)} – {Wording.Of(to)}");
        }
    }

    private static LocalDate? Date(SourceNode? node)
    {
        if (node is not { } known || known.Text() is not { } text)
        {
            return null;
        }

        const string Midnight = "T00:00:00";
        var day = text.EndsWith(Midnight, StringComparison.Ordinal) ? text[..^Midnight.Length] : text;
        if (ValueFormats.Date(day) is { } date)
        {
            return date;
        }

        known.Report(NetSchoolDefects.BadValue, Quoting.Of(text), "день вида гггг-мм-ддT00:00:00, который есть в календаре");
        return null;
    }

    private static LocalTime? Time(SourceNode? node)
    {
        if (node is not { } known || known.Text() is not { } text)
        {
            return null;
        }

        var time = ValueFormats.TimeOfDay(text);
        if (time is null)
        {
            known.Report(NetSchoolDefects.BadValue, Quoting.Of(text), "время вида ЧЧ:мм");
        }

        return time;
    }

    private static void Same(SourceNode? node, string? expected)
    {
        if (node is { } known && known.Id() is { } id && expected is not null && id != expected)
        {
            known.Report(NetSchoolDefects.Contradiction, id, expected);
        }
    }

    private static void Unique(HashSet<string> seen, SourceNode node, string? id, string what)
    {
        if (id is not null && !seen.Add(id))
        {
            node.Report(RecordDefects.Duplicate, what, id);
        }
    }

    private DiaryLesson? Lesson(SourceNode node, LocalDate? dayOfWeek)
    {
        var id = node.Require("classmeetingId")?.Id();
        Unique(lessonIds, node, id, "урок");
        var own = Date(node.Find("day"));
        if (own is { } mine && dayOfWeek is { } other && mine != other)
        {
            node.Report(NetSchoolDefects.Contradiction, Wording.Of(mine), Wording.Of(other));
        }

        var subject = node.Require("subjectName") is { } named ? Subject(named) : null;
        var (start, end) = (Time(node.Find("startTime")), Time(node.Find("endTime")));
        if (end <= start)
        {
            node.Report(NetSchoolDefects.BadValue, Wording.Of(end!.Value), $"конец урока позже его начала ({Wording.Of(start!.Value)})");
            end = null;
        }

        var number = node.Find("number")?.Number(0, MaxLessonNumber);
        var isExtra = node.Find("isEaLesson")?.Flag() ?? false;
        var assignments = (node.Find("assignments")?.Objects() ?? []).Select(a => Assignment(a, id)).OfType<DiaryAssignment>().ToImmutableArray();
        return id is not null && subject is not null && (own ?? dayOfWeek) is { } date
            ? new DiaryLesson(LessonId.Parse(id), date, subject, node.Place)
            {
                Number = number,
                Start = start,
                End = end,
                IsExtracurricular = isExtra,
                Assignments = assignments,
            }
            : null;
    }

    /// <summary>The subject becomes part of the journal's id, so it must be fit for one.</summary>
    private static string? Subject(SourceNode node)
    {
        const int MaxSubject = 120;
        var text = node.Text();
        if (text is not null && text.Length <= MaxSubject && JournalId.TryParse(text, out _))
        {
            return text;
        }

        if (text is not null)
        {
            node.Report(NetSchoolDefects.BadValue, Quoting.Of(text), string.Create(CultureInfo.InvariantCulture, $"название в одну строку, не длиннее {MaxSubject} знаков"));
        }

        return null;
    }

    private DiaryAssignment? Assignment(SourceNode node, string? lesson)
    {
        var id = node.Require("id")?.Id();
        Unique(assignmentIds, node, id, "задание");
        var type = node.Require("typeId")?.Number(0, int.MaxValue);
        Same(node.Find("classMeetingId"), lesson);
        var weight = node.Find("weight")?.Weight();
        var name = node.Find("assignmentName")?.Text();
        var due = Date(node.Find("dueDate"));
        var mark = node.Find("mark") is { } given && given.IsObject() ? Mark(given, id) : null;
        return id is not null && type is { } known
            ? new DiaryAssignment(AssessmentId.Parse(id), known, node.Place)
            {
                Name = name,
                Weight = weight is { Hundredths: > 0 } ? weight : null,
                Due = due,
                Mark = mark,
            }
            : null;
    }

    private static DiaryMark Mark(SourceNode node, string? assignment)
    {
        Same(node.Find("assignmentId"), assignment);
        return new DiaryMark(node.Find("studentId")?.Id(), node.Find("mark")?.Number(0, 100), node.Find("dutyMark")?.Flag() ?? false, node.Place);
    }
}
