using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;

namespace ElJournal.Rules.Indexing;

/// <summary>Rows of a journal at another instant, or with a fact more, made of those there are.</summary>
public sealed partial class JournalIndex
{
    private JournalIndex(SchoolIndex school, JournalIndex of, JournalRecord content, LessonRow[] lessons)
    {
        (School, Ordinal, Content, Journal) = (school, of.Ordinal, content, of.Journal);
        (Class, CalendarGroup, Audience, IsMarked) = (of.Class, of.CalendarGroup, of.Audience, of.IsMarked);
        (this.lessons, assessments) = (lessons, of.assessments);
    }

    /// <summary>Gives the same rows in another index of the school, where no fact of the journal comes to be known between the instants of the two.</summary>
    internal JournalIndex In(SchoolIndex school) => ReferenceEquals(school, School) ? this : new(school, this, Content, lessons);

    /// <summary>Gives the rows where one fact is another, or has come to be known.</summary>
    /// <param name="school">The index of the school.</param>
    /// <param name="content">What the journal holds now.</param>
    /// <param name="changed">The lesson whose facts changed.</param>
    internal JournalIndex With(SchoolIndex school, JournalRecord content, LessonId changed)
    {
        if (!HasSameOrder(content))
        {
            return new JournalIndex(school, Ordinal, content);
        }

        var place = PlaceOf(changed);
        if (place < 0)
        {
            // It was taken back before it came to be known.
            return new JournalIndex(school, this, content, lessons);
        }

        LessonRow[] rows = [.. lessons];
        rows[place] = LessonRowFactory.Make(this, content.Lessons[place].KnownAt(school.AsOf), lessons[place].LastLessonEnd);
        var made = new JournalIndex(school, this, content, rows);
        made.assessments = made.Updated(Assessments, row => row.LessonOrdinal == place);
        return made;
    }

    /// <summary>Gives the rows where a fact of an assessment is another, or has come to be known.</summary>
    /// <param name="school">The index of the school.</param>
    /// <param name="content">What the journal holds now.</param>
    /// <param name="changed">The assessment.</param>
    internal JournalIndex With(SchoolIndex school, JournalRecord content, AssessmentId changed)
    {
        if (!HasSameOrder(content))
        {
            return new JournalIndex(school, Ordinal, content);
        }

        var made = new JournalIndex(school, this, content, lessons);
        made.assessments = made.Updated(Assessments, row => row.Record.Assessment.Id == changed);
        return made;
    }

    /// <summary>Gives the rows where a final mark is another, or has come to be known.</summary>
    internal JournalIndex With(SchoolIndex school, JournalRecord content) => new(school, this, content, lessons);

    /// <summary>Gives the first and last day on which marks of some assessments are given: the day of the work, or the pupil's own; null where there is no such assessment.</summary>
    /// <param name="which">The assessments.</param>
    /// <param name="pupil">Whose marks; null for everybody's.</param>
    internal (int First, int Last)? MarkDays(Func<Assessment, bool> which, PupilId? pupil)
    {
        (int, int)? days = null;
        foreach (var row in assessments)
        {
            if (which(row.Record.Assessment))
            {
                days = Both(days, (row.Day, row.Day));
                foreach (var mark in pupil is { } one ? row.Record.MarksOf(one) : row.Record.Marks.AsSpan())
                {
                    days = mark.Day is { } own && School.Register.Year.DayOf(own) is var day ? Both(days, (day, day)) : days;
                }
            }
        }

        return days;
    }

    /// <summary>Gives the days from the first to the last of both spans.</summary>
    internal static (int First, int Last)? Both((int First, int Last)? left, (int First, int Last)? right) =>
        left is { } a && right is { } b ? (Math.Min(a.First, b.First), Math.Max(a.Last, b.Last)) : left ?? right;

    /// <summary>Gives the rows where the last lessons of some days are others.</summary>
    internal JournalIndex WithLastLessons(SchoolIndex school, LastLessons last, ImmutableArray<int> days)
    {
        LessonRow[]? rows = null;
        for (var i = 0; i < lessons.Length; i++)
        {
            if (days.Contains(lessons[i].Day) && last.On(lessons[i].Day) is var end && end != lessons[i].LastLessonEnd)
            {
                rows ??= [.. lessons];
                rows[i] = rows[i] with { LastLessonEnd = end };
            }
        }

        return new JournalIndex(school, this, Content, rows ?? lessons);
    }

    /// <summary>Gives the rows on another calendar, or this where none of its lessons is on the days that differ.</summary>
    /// <param name="school">The index on the other calendar.</param>
    /// <param name="days">The days that differ, by number in the year.</param>
    internal JournalIndex On(SchoolIndex school, FrozenSet<int> days)
    {
        LessonRow[]? rows = null;
        for (var i = 0; i < lessons.Length; i++)
        {
            if (days.Contains(lessons[i].Day))
            {
                rows ??= [.. lessons];
                rows[i] = rows[i] with { IsOnSchoolDay = LessonRowFactory.IsOnSchoolDay(school.Register, Journal, lessons[i].Record.Current) };
            }
        }

        return rows is null ? this : new JournalIndex(school, this, Content, rows);
    }

    /// <summary>Gives the number of a lesson among the rows, or -1.</summary>
    internal int PlaceOf(LessonId lesson)
    {
        for (var i = 0; i < lessons.Length; i++)
        {
            if (lessons[i].Id == lesson)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Says whether the lessons and assessments have the numbers that they had.</summary>
    private bool HasSameOrder(JournalRecord content)
    {
        if (content.Lessons.Length != lessons.Length || content.Assessments.Length != assessments.Length)
        {
            return false;
        }

        if (content.Lessons != Content.Lessons)
        {
            for (var i = 0; i < lessons.Length; i++)
            {
                if (content.Lessons[i].Id != lessons[i].Id)
                {
                    return false;
                }
            }
        }

        for (var i = 0; i < assessments.Length && content.Assessments != Content.Assessments; i++)
        {
            if (content.Assessments[i].Assessment != assessments[i].Record.Assessment)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives the rows of the assessments, those that there were where nothing changed, else anew where the facts of the assessment or of its lesson changed.</summary>
    private ImmutableArray<AssessmentRow> Updated(ImmutableArray<AssessmentRow> rows, Func<AssessmentRow, bool> isChanged)
    {
        AssessmentRow[]? updated = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (isChanged(rows[i]))
            {
                updated ??= [.. rows.Select(r => r.In(this))];
                updated[i] = new AssessmentRow(this, Content.Assessments[i], rows[i].LessonOrdinal);
            }
        }

        return updated is null ? rows : ImmutableCollectionsMarshal.AsImmutableArray(updated);
    }

    private static AssessmentRow In(AssessmentRow row, JournalIndex journal) => row.In(journal);
}
