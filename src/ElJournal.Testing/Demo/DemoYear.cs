using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Ledgers;
using ElJournal.Testing.Demo.Planning;
using ElJournal.Testing.Demo.Writing;
using NodaTime;

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
    private readonly Lazy<List<LedgerFact>> ledgers;
    private readonly Lazy<SchoolYearRecord> record;
    private readonly Lazy<(ExpectedOutcome Act, ExpectedOutcome? School)> expected;

    internal DemoYear(DemoOptions options, SchoolPlan plan)
    {
        (Options, this.plan) = (options, plan);
        journals = plan.Journals.ToDictionary(j => j.Id);
        Register = RegisterWriter.Write(plan);
        ledgers = new Lazy<List<LedgerFact>>(() => LedgerBook.Write(plan, new ExpectationSet()).Facts);
        record = new Lazy<SchoolYearRecord>(() => SchoolYearRecord.Read(this));
        expected = new Lazy<(ExpectedOutcome, ExpectedOutcome?)>(Expect);
        SchoolPack = plan.Act.School.IsEmpty ? null : new SchoolPack(plan.Act);
    }

    /// <summary>Gets what the year was made of.</summary>
    public DemoOptions Options { get; }

    /// <inheritdoc/>
    public SchoolRegister Register { get; }

    /// <summary>Gets the whole year in memory; made at the first call.</summary>
    public SchoolYearRecord Record => record.Value;

    /// <summary>Gets what an audit under the regulation of <see cref="Options"/> must find; made at the first call.</summary>
    public ExpectedOutcome Expected => expected.Value.Act;

    /// <summary>Gets the school's own pack; null where the act sets every moment itself.</summary>
    public SchoolPack? SchoolPack { get; }

    /// <summary>Gets what an audit under <see cref="SchoolPack"/> must find, the violations of the bare act among it; null when there is no such pack; made at the first call.</summary>
    public ExpectedOutcome? ExpectedOfSchool => expected.Value.School;

    /// <inheritdoc/>
    public JournalRecord ReadJournal(int ordinal)
    {
        var journal = Register.Journals[ordinal];
        var draft = JournalWriter.Write(plan, journals[journal.Id], new ExpectationSet());
        var builder = new JournalRecordBuilder(Register, journal);
        draft.Lessons.ForEach(e => builder.Add(e));
        draft.Homework.ForEach(e => builder.Add(e));
        draft.Attendance.ForEach(e => builder.Add(e));
        draft.Assessments.ForEach(e => builder.Add(e));
        draft.Marks.ForEach(e => builder.Add(e));
        draft.FinalMarks.ForEach(e => builder.Add(e));
        return builder.Build().Value;
    }

    /// <inheritdoc/>
    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact => LedgerOrder.StandingAt([.. ledgers.Value.OfType<TFact>()], Instant.MaxValue);

    private (ExpectedOutcome Act, ExpectedOutcome? School) Expect()
    {
        var act = new Expectation(new ClauseRules(plan.Days, plan.Act.Clauses));
        var school = SchoolPack is null ? null : new Expectation(plan.Rules);
        var all = school is null ? new ExpectationSet(act) : new ExpectationSet(act, school);
        foreach (var journal in plan.Journals)
        {
            JournalWriter.Write(plan, journal, all);
        }

        LedgerBook.Write(plan, all);
        plan.Loads.ForEach(c => all.Ban(c.Norm, c.Occasion, c.IsBroken, isNearMiss: !c.IsBroken));

        var remarks = plan.Remarks.Concat(all.Remarks).ToList();
        ExpectedOutcome Outcome(Expectation one) => new(plan.Days.StartOf(0), one.Violations, one.NearMisses, remarks.Concat(one.Advice));
        return (Outcome(act), school is null ? null : Outcome(school));
    }
}
