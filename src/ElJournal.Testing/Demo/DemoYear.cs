using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Writing;

namespace ElJournal.Testing.Demo;

/// <summary>Демонстрационный учебный год: a source of invented facts and what an audit of them must find.</summary>
/// <remarks>
/// <para>Journals are made as they are read, each by dice of its own, so that the largest school fits in memory and the order of reading never matters.
/// <see cref="Record"/> keeps them all. Safe on several threads; compared by reference.</para>
/// </remarks>
public sealed class DemoYear : ISchoolYearSource
{
    private readonly SchoolPlan plan;
    private readonly Dictionary<JournalId, JournalPlan> journals;
    private readonly Lazy<SchoolYearRecord> record;
    private readonly Lazy<ExpectedOutcome> expected;

    internal DemoYear(DemoOptions options, SchoolPlan plan)
    {
        (Options, this.plan) = (options, plan);
        journals = plan.Journals.ToDictionary(j => j.Id);
        Register = RegisterWriter.Write(plan);
        record = new Lazy<SchoolYearRecord>(() => SchoolYearRecord.Read(this));
        expected = new Lazy<ExpectedOutcome>(Expect);
    }

    /// <summary>Gets what the year was made of.</summary>
    public DemoOptions Options { get; }

    /// <inheritdoc/>
    public SchoolRegister Register { get; }

    /// <summary>Gets the whole year in memory; made at the first call.</summary>
    public SchoolYearRecord Record => record.Value;

    /// <summary>Gets what an audit under the regulation of <see cref="Options"/> must find; made at the first call.</summary>
    public ExpectedOutcome Expected => expected.Value;

    /// <inheritdoc/>
    public JournalRecord ReadJournal(int ordinal)
    {
        var journal = Register.Journals[ordinal];
        var draft = JournalWriter.Write(plan, journals[journal.Id]);
        var builder = new JournalRecordBuilder(Register, journal);
        draft.Lessons.ForEach(e => builder.Add(e));
        draft.Homework.ForEach(e => builder.Add(e));
        draft.Attendance.ForEach(e => builder.Add(e));
        draft.Assessments.ForEach(e => builder.Add(e));
        draft.Marks.ForEach(e => builder.Add(e));
        draft.FinalMarks.ForEach(e => builder.Add(e));
        return builder.Build().Value;
    }

    private ExpectedOutcome Expect()
    {
        var isBinding = Options.Regulation != DemoSchool.Base;
        var violations = new List<ExpectedRow>();
        var nearMisses = new List<ExpectedRow>();
        var remarks = new List<ExpectedRow>(plan.Remarks);
        foreach (var journal in plan.Journals)
        {
            var draft = JournalWriter.Write(plan, journal);
            violations.AddRange(isBinding ? draft.Violations : []);
            nearMisses.AddRange(isBinding ? draft.NearMisses : []);
            remarks.AddRange(draft.Remarks);
        }

        return new ExpectedOutcome(plan.Days.StartOf(0), violations, nearMisses, remarks);
    }
}
