using ElJournal.Domain.Records;
using ElJournal.Reporting;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Says how large a school is.</summary>
internal static class CountText
{
    internal static string Of(SchoolRegister register) => string.Join(
        ", ",
        RussianText.Count(register.Classes.Length, "класс", "класса", "классов"),
        RussianText.Count(register.Pupils.Length, "обучающийся", "обучающихся", "обучающихся"),
        RussianText.Count(register.Journals.Length, "журнал", "журнала", "журналов"));
}
