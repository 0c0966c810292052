using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time.Deadlines;

namespace ElJournal.Rules.Plans;

/// <summary>Why a verdict is undetermined, in Russian.</summary>
internal static class CauseTexts
{
    internal const string NotSet = "акт не называет срока";

    internal static string Coverage(FactKinds missing) =>
        "источник не содержит всех сведений: " + string.Join(", ", RecordCoverage.AllKinds.Where(k => missing.HasFlag(k)).Select(FactKindTitles.Of));

    internal static string Due(DeadlineRule rule) => rule switch
    {
        DeadlineRule.EndOfLastLesson => "неизвестно, когда у этих учащихся закончилось последнее занятие",
        DeadlineRule.MomentOfEntry or DeadlineRule.EndOfEntryDay => "время записи урока не сохранено",
        DeadlineRule.EndOfPeriod => "нет учебного периода, к которому относится день",
        DeadlineRule.EndOfLastSchoolDay => "в календаре нет учебного дня, которым кончается период",
        DeadlineRule.EndOfEvent or DeadlineRule.Elapsed or DeadlineRule.TimeOfDay => "не указано время окончания урока",
        DeadlineRule.BeforeEvent => "не указано время начала урока",
        _ => "неизвестен день, от которого отсчитывается срок, или в календаре нет нужного дня",
    };
}
