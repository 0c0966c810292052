using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Builds a <see cref="SchoolIndex"/> in one pass over the journals.</summary>
/// <remarks><see cref="Observe"/> may be called on several threads at once, once for each journal in any order; the rest may not.</remarks>
public sealed class SchoolIndexBuilder
{
    private readonly SchoolRegister register;
    private readonly Instant asOf;
    private readonly LessonFootprints?[] footprints;

    /// <summary>Makes a builder.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The instant whose knowledge the index shall hold.</param>
    public SchoolIndexBuilder(SchoolRegister register, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(register);
        this.register = register;
        this.asOf = asOf;
        footprints = new LessonFootprints?[register.Journals.Length];
    }

    /// <summary>Builds the index of a source by reading every journal once, on all processors.</summary>
    /// <param name="source">The source.</param>
    /// <param name="asOf">The instant whose knowledge the index shall hold.</param>
    /// <returns>The index.</returns>
    public static SchoolIndex Build(ISchoolYearSource source, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(source);
        var builder = new SchoolIndexBuilder(source.Register, asOf);
        Parallel.For(0, source.Register.Journals.Length, ordinal => builder.Observe(ordinal, source.ReadJournal(ordinal)));
        return builder.Build(source);
    }

    /// <summary>Takes notice of the lessons of a journal.</summary>
    /// <param name="ordinal">Its number in the register.</param>
    /// <param name="journal">Its content.</param>
    public void Observe(int ordinal, JournalRecord journal)
    {
        ArgumentNullException.ThrowIfNull(journal);
        footprints[ordinal] = FootprintsOf(register, journal, asOf);
    }

    /// <summary>Builds the index.</summary>
    /// <param name="source">The source of the register and the journals; its ledgers are read when they are asked for.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException"><paramref name="source"/> has another register.</exception>
    /// <exception cref="InvalidOperationException">A journal was not observed.</exception>
    public SchoolIndex Build(ISchoolYearSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!ReferenceEquals(source.Register, register))
        {
            throw new ArgumentException("Not the source of the register that the builder was made for.", nameof(source));
        }

        var missing = Array.FindIndex(footprints, f => f is null);
        return missing >= 0
            ? throw new InvalidOperationException($"A journal was not observed. Journal={register.Journals[missing].Id}")
            : new SchoolIndex(source, asOf, new Audiences(register), new CalendarGroups(register), [.. footprints.Select(f => f!)]);
    }

    /// <summary>Gives the footprints of a journal's lessons that are not cancelled.</summary>
    internal static LessonFootprints FootprintsOf(SchoolRegister register, JournalRecord journal, Instant asOf)
    {
        var found = new List<LessonFootprint>(journal.Lessons.Length);
        foreach (var lesson in journal.Lessons)
        {
            if (FootprintOf(register, journal.Journal, lesson.KnownAt(asOf).Current) is { } footprint)
            {
                found.Add(footprint);
            }
        }

        return new LessonFootprints(found);
    }

    /// <summary>Gives the footprints of all lessons of a journal as they stood in the timetable, cancelled ones among them.</summary>
    internal static LessonFootprints PlannedOf(SchoolIndex school, int journal)
    {
        var record = school.ReadJournal(journal);
        return new LessonFootprints([.. record.Lessons.Select(lesson => FootprintIn(school.Register, record.Journal, lesson.Current))]);
    }

    /// <summary>Gives the footprint of a lesson, or null when it is cancelled.</summary>
    internal static LessonFootprint? FootprintOf(SchoolRegister register, Journal journal, LessonEntry current) =>
        current.Status == LessonStatus.Cancelled ? null : FootprintIn(register, journal, current);

    private static LessonFootprint FootprintIn(SchoolRegister register, Journal journal, LessonEntry current)
    {
        var (start, end) = LessonTimes.Of(register, journal, current);
        var teacher = current.ActualTeacher ?? current.Teacher ?? journal.Teacher;
        return new LessonFootprint(
            register.Year.DayOf(current.Date),
            new LessonSlot(LessonSlot.SecondOf(start), LessonSlot.SecondOf(end), teacher is { } person ? register.OrdinalOf(person) : -1));
    }
}
