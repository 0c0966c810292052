using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о периодах журнала.</summary>
public static class JournalPeriodNorms
{
    /// <summary>Marks are given all through the period (<c>base</c> ОЦ-5).</summary>
    public static readonly Prohibition<JournalPeriodCase> NoSurge = new()
    {
        Id = NormId.Parse("mark.last-week-surge"),
        Title = "Отметки выставлены в течение периода, а не в последнюю неделю",
        Cases = JournalPeriodSource.Instance,
        When = [JournalPeriodTerms.Concerns, JournalPeriodTerms.Over, JournalPeriodTerms.TaughtBefore],
        Breach = [JournalPeriodTerms.Surge],
        Bearer = new("journal.teacher", "педагог журнала", static (in JournalPeriodCase c) => c.Journal.Journal.Teacher),
        Repair = static (in JournalPeriodCase c) => "в следующем периоде выставлять отметки равномерно",
    };
}
