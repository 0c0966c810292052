using ElJournal.ReferenceHost.Site;

namespace ElJournal.ReferenceHost.Tests.Site;

/// <summary>Where the check speaks of people, and where a word only looks like an id.</summary>
public sealed class PeopleInTextTests
{
    [Theory]
    [InlineData("обучающийся 5, класс 5, «Алгебра», 5 сентября", "обучающийся Иванов Пётр, класс 5, «Алгебра», 5 сентября")]
    [InlineData("представитель g-1 обучающегося 5, класс 5", "представитель Иванова Анна обучающегося Иванов Пётр, класс 5")]
    [InlineData("Отвечает: работник g-1.", "Отвечает: работник Иванова Анна.")]
    [InlineData("обучающийся 6", "обучающийся 6")]
    [InlineData("Срок: 5 дней. Пункт 5 g-1, 5-й урок", "Срок: 5 дней. Пункт 5 g-1, 5-й урок")]
    public void Name_OfAnId_StandsOnlyWhereSomebodyIsSpokenOf(string text, string expected) =>
        Assert.Equal(expected, PeopleInText.Name(text, id => id switch { "5" => "Иванов Пётр", "g-1" => "Иванова Анна", _ => id }));
}
