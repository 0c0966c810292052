using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Domain.Records;

/// <summary>Учебный год одного класса: what of a school year concerns one class, and nothing of other pupils.</summary>
/// <remarks>
/// <para>It has the journals of the class, the pupils who belonged to it or stand in them, and the facts of ledgers that concern these and nobody else; of staff all ids, and of time what holds for the class. Journals of no class,
/// whose pupils come from several, are not in it.</para>
/// <para>Reads the school journal by journal, as it is asked itself. Immutable, as safe on several threads as its source is; compared by reference.</para>
/// </remarks>
public sealed class ClassYear : ISchoolYearSource
{
    private readonly ISchoolYearSource school;
    private readonly ImmutableArray<int> ordinals;
    private readonly ClassFactFilter filter;

    private ClassYear(ISchoolYearSource school, ImmutableArray<int> ordinals, SchoolRegister register)
    {
        (this.school, this.ordinals, Register) = (school, ordinals, register);
        filter = new ClassFactFilter(school, register);
    }

    /// <inheritdoc/>
    public SchoolRegister Register { get; }

    /// <summary>Takes the year of a class out of that of its school.</summary>
    /// <param name="school">The school year, checked as a whole.</param>
    /// <param name="schoolClass">The class.</param>
    /// <returns>The year of the class; or what of it cannot stand without the rest of the school.</returns>
    /// <exception cref="ArgumentException">The school has no such class.</exception>
    public static Result<ClassYear> Of(ISchoolYearSource school, ClassId schoolClass)
    {
        var whole = Preconditions.NotNull(school).Register;
        Preconditions.That(whole.FindClass(schoolClass) is not null, nameof(schoolClass), $"The school has no such class. Class=\"{schoolClass}\"");
        ImmutableArray<int> own = [.. Enumerable.Range(0, whole.Journals.Length).Where(i => whole.Journals[i].Class == schoolClass)];
        var pupils = whole.Enrolments.Where(e => e.Class == schoolClass).Select(e => e.Pupil).ToHashSet();
        var periods = new HashSet<PeriodId>();
        foreach (var ordinal in own)
        {
            var journal = school.ReadJournal(ordinal);
            pupils.UnionWith(PupilsIn(journal));
            periods.UnionWith(journal.FinalMarks.Select(f => f.Period));
        }

        var narrowed = Narrow(whole, schoolClass, pupils);
        if (!narrowed.TryGet(out var register))
        {
            return new Result<ClassYear>(narrowed.Defects);
        }

        ImmutableArray<Defect> strange = [.. periods.Where(p => register.FindPeriod(p) is null).Order().Select(p => new Defect(RecordDefects.Dangling, default, "периода", p.Value))];
        return strange.IsEmpty ? new Result<ClassYear>(new ClassYear(school, own, register)) : new Result<ClassYear>(strange);
    }

    /// <inheritdoc/>
    public JournalRecord ReadJournal(int ordinal)
    {
        Preconditions.InRange(ordinal, 0, ordinals.Length - 1);
        return school.ReadJournal(ordinals[ordinal]);
    }

    /// <inheritdoc/>
    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => [.. StreamLedger<TFact>()];

    /// <inheritdoc/>
    public IEnumerable<TFact> StreamLedger<TFact>()
        where TFact : LedgerFact => school.StreamLedger<TFact>().Where(filter.Concerns);

    private static IEnumerable<PupilId> PupilsIn(JournalRecord journal) =>
    [
        .. journal.Lessons.SelectMany(l => l.Attendance).Select(a => a.Pupil).OfType<PupilId>(),
        .. journal.Assessments.SelectMany(a => a.Marks).Select(m => m.Pupil),
        .. journal.FinalMarks.Select(f => f.Pupil),
    ];

    private static Result<SchoolRegister> Narrow(SchoolRegister whole, ClassId schoolClass, HashSet<PupilId> pupils)
    {
        var builder = new SchoolRegisterBuilder(whole.School) { Year = whole.Year, ExtractedAt = whole.ExtractedAt };
        AddAll(whole.Staff, s => builder.Add(s));
        AddAll(pupils, p => builder.Add(p));
        AddAll(whole.Classes.Where(c => c.Id == schoolClass), c => builder.Add(c));
        AddAll(whole.Enrolments.Where(e => e.Class == schoolClass), e => builder.Add(e));
        AddAll(whole.Subgroups.Where(IsOfClass), s => builder.Add(s));
        AddAll(whole.Roles.Where(r => r.Class is null || r.Class == schoolClass), r => builder.Add(r));
        AddAll(whole.Journals.Where(j => j.Class == schoolClass), j => builder.Add(j));
        AddAll(whole.Periods.Where(p => p.Class is null || p.Class == schoolClass), p => builder.Add(p));
        AddAll(whole.Calendar.Stated, d => builder.Add(d));
        AddAll(whole.Bells.Slots, b => builder.Add(b));
        AddAll(whole.Outages, o => builder.Add(o));
        AddAll(whole.Coverage.Statements.Where(s => (s.Class is null || s.Class == schoolClass) && (s.Pupil is not { } pupil || pupils.Contains(pupil))), s => builder.Add(s));
        return builder.Build();

        bool IsOfClass(SubgroupMembership membership) =>
            (membership.Class is null || membership.Class == schoolClass) && (membership.Pupil is { } pupil ? pupils.Contains(pupil) : membership.Class is not null);
    }

    private static void AddAll<T>(IEnumerable<T> facts, Action<T> add)
    {
        foreach (var fact in facts)
        {
            add(fact);
        }
    }
}
