using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Import.Reading;
using NodaTime;

namespace ElJournal.Import.Dnevnik;

/// <summary>Reads answers, each an array of one kind of thing, and reports all that is wrong with them.</summary>
internal sealed class DnevnikReader(SchoolClock clock)
{
    private const int MaxLessonNumber = 20;

    // A cell of a journal has room for a few marks at most.
    private const int MaxMarkNumber = 1000;

    private readonly HashSet<LessonId> lessonIds = [];
    private readonly HashSet<AssessmentId> workIds = [];
    private readonly HashSet<string> markIds = new(StringComparer.Ordinal);

    internal List<DnevnikLesson> Lessons { get; } = [];

    internal List<DnevnikMark> Marks { get; } = [];

    internal List<DnevnikAttendance> Attendance { get; } = [];

    internal Dictionary<string, DnevnikWorkType> WorkTypes { get; } = new(StringComparer.Ordinal);

    internal void ReadLessons(SourceNode root)
    {
        foreach (var node in root.Objects())
        {
            if (Lesson(node) is { } lesson)
            {
                Lessons.Add(lesson);
            }
        }
    }

    internal void ReadMarks(SourceNode root)
    {
        foreach (var node in root.Objects())
        {
            if (Mark(node) is { } mark)
            {
                Marks.Add(mark);
            }
        }
    }

    internal void ReadAttendance(SourceNode root)
    {
        foreach (var node in root.Objects())
        {
            var (lesson, person, status) = (node.Require("lesson")?.Id(), node.Require("person")?.Id(), node.Require("status"));
            var at = Moment(node.Find("createdDate"));
            if (status?.Text() is not { } code || code == DnevnikCodes.NotSet)
            {
                continue;
            }

            var cell = DnevnikCodes.StatusOf(code);
            if (cell is null)
            {
                status.Value.Report(DnevnikDefects.BadValue, Quoting.Of(code), $"одно из: {DnevnikCodes.Listing}");
            }
            else if (lesson is not null && person is not null)
            {
                Attendance.Add(new DnevnikAttendance(LessonId.Parse(lesson), PupilId.Parse(person), cell, at, node.Place));
            }
        }
    }

    internal void ReadWorkTypes(SourceNode root)
    {
        foreach (var node in root.Objects())
        {
            var type = new DnevnikWorkType(node.Find("title")?.Text(), node.Find("weight")?.Weight());
            if (node.Require("id")?.Id() is { } id && !WorkTypes.TryAdd(id, type))
            {
                node.Report(RecordDefects.Duplicate, "вид работы", id);
            }
        }
    }

    private static DnevnikWork? Unique(SourceNode node, DnevnikWork work, HashSet<AssessmentId> seen)
    {
        if (seen.Add(work.Id))
        {
            return work;
        }

        node.Report(RecordDefects.Duplicate, "работа", work.Id.Value);
        return null;
    }

    private DnevnikLesson? Lesson(SourceNode node)
    {
        var (id, group, date) = (node.Require("id")?.Id(), node.Require("group")?.Id(), Day(node.Require("date")));
        var (number, topic) = (node.Find("number")?.Number(0, MaxLessonNumber), node.Find("title")?.Text());
        var teachers = node.Find("teachers")?.Ids() ?? [];
        var works = (node.Find("works")?.Objects() ?? []).Select(Work).OfType<DnevnikWork>().ToImmutableArray();
        var (subject, name) = node.Require("subject") is { } given && given.IsObject() ? (given.Require("id")?.Id(), given.Find("name")?.Text()) : default;
        if (id is null || group is null || date is not { } day || subject is null)
        {
            return null;
        }

        if (!lessonIds.Add(LessonId.Parse(id)))
        {
            node.Report(RecordDefects.Duplicate, "урок", id);
            return null;
        }

        return new DnevnikLesson(LessonId.Parse(id), day, ClassId.Parse(group), subject, node.Place)
        {
            Number = number,
            Topic = topic,
            Subject = name,
            Teachers = [.. teachers.Distinct(StringComparer.Ordinal).Select(StaffId.Parse)],
            Works = works,
        };
    }

    private DnevnikWork? Work(SourceNode node)
    {
        var (id, type, workType) = (node.Require("id")?.Id(), node.Require("type")?.Text(), node.Find("workType")?.Id());
        var (text, due, sentAt) = (node.Find("text")?.Text(), Day(node.Find("targetDate")), Moment(node.Find("sentDate")));
        return id is null || type is null
            ? null
            : Unique(node, new DnevnikWork(AssessmentId.Parse(id), type, node.Place) { WorkType = workType, Text = text, Due = due, SentAt = sentAt }, workIds);
    }

    private DnevnikMark? Mark(SourceNode node)
    {
        var (id, person) = (node.Require("id")?.Id(), node.Require("person")?.Id());
        var (work, lesson, workType) = (node.Find("work")?.Id(), node.Find("lesson")?.Id(), node.Find("workType")?.Id());
        var (type, value, number, day) = (node.Find("type")?.Text(), node.Find("value")?.Text(), node.Find("number")?.Number(0, MaxMarkNumber), Day(node.Find("date")));
        if (id is null || person is null)
        {
            return null;
        }

        if (!markIds.Add(id))
        {
            node.Report(RecordDefects.Duplicate, "отметка", id);
            return null;
        }

        return new DnevnikMark(PupilId.Parse(person), work is null ? null : AssessmentId.Parse(work), lesson is null ? null : LessonId.Parse(lesson), node.Place)
        {
            Type = type,
            Value = value,
            WorkType = workType,
            Number = number ?? 0,
            Day = day,
        };
    }

    private LocalDate? Day(SourceNode? node) => Read(node, text => ValueFormats.Day(text, clock), "день вида гггг-мм-дд или момент вида гггг-мм-ддTЧЧ:мм:сс");

    private Instant? Moment(SourceNode? node) => Read(node, text => ValueFormats.IsoMoment(text, clock), "момент вида гггг-мм-ддTЧЧ:мм:сс, со смещением или без");

    private static T? Read<T>(SourceNode? node, Func<string, T?> parse, string meant)
        where T : struct
    {
        if (node is not { } known || known.Text() is not { } text)
        {
            return null;
        }

        var value = parse(text);
        if (value is null)
        {
            known.Report(DnevnikDefects.BadValue, Quoting.Of(text), meant);
        }

        return value;
    }
}
