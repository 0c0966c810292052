using ElJournal.Rules.Examples;
using ElJournal.Rules.Explanations;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Support;

namespace ElJournal.Rules.Tests.Explanations;

/// <summary>What a reader is told of every kind of case: titles instead of ids, no names, a dozen lines at most.</summary>
/// <remarks>With ELJOURNAL_APPROVE=1 the texts are written anew; read the difference before committing it.</remarks>
public sealed class CaseExplanationTests
{
    private const string Folder = "tests/ElJournal.Rules.Tests/Explanations/Approved";

    public static TheoryData<string, string, string> Examples => new()
    {
        { "lenskaya-2017", "substitution.shown", "отражена секундой позже записи" },
        { "saki-2020", "work.marked", "проверена после закрытия" },
        { "aleksandrovskaya-2021", "final-mark.recorded", "выставлен секундой позже" },
        { "lenskaya-2017", "final-mark.published", "не виден, идёт следующий день" },
        { "saki-2020", "plan.present", "не внесён, день первого урока настал" },
        { "saki-2020", "journal-copy.checked", "проверена назавтра после закрытия" },
        { "saki-2020", "teacher-list.filled", "закрыт сам журнал, не назван" },
        { "saki-2020", "timetable.filled", "уроков нет" },
        { "base", "class.one-lesson-at-a-time", "две подгруппы с общим учеником" },
        { "base", "teacher.one-lesson-at-a-time", "заменивший в это время вёл свой урок" },
        { "aleksandrovskaya-2021", "check.class-journal-weekly", "только на прошлой неделе" },
        { "krasnomakskaya-2021", "check.personal-data-monthly", "проверил не классный руководитель" },
        { "saki-2020", "progress-report.handed-over", "напечатан, но не сдан" },
        { "elista-2023", "check.personal-data", "проверено в первую секунду после года" },
        { "saki-2020", "message.monthly", "только об успеваемости" },
        { "elista-2023", "guardian-data.filled", "не внесён" },
        { "lenskaya-2017", "printout.weekly", "напечатана, но не вручена" },
        { "lenskaya-2017", "forecast.told", "год закрыт, прогноз видел только обучающийся" },
        { "lenskaya-2017", "application.collected", "отказался от электронной формы" },
        { "lenskaya-2017", "contact.has-source", "откуда контакт, не записано" },
        { "saki-2020", "data-change.reported", "не сказано" },
        { "aleksandrovskaya-2021", "disagreement.corrected", "исправлено через два месяца" },
        { "krasnomakskaya-2021", "incident.pupil-under-staff-login", "сообщено о работе под логином" },
        { "aleksandrovskaya-2021", "credential.issued-along-chain", "ученику — администратор" },
        { "elista-2023", "credential.blocked-after-compromise", "год закрыт, не заблокированы" },
        { "saki-2020", "analysis.made", "год закрыт, разбора нет" },
        { "saki-2020", "movement.entered", "внёс администратор" },
        { "base", "final-mark.follows-rule", "на балл выше, причины нет" },
        { "base", "mark.last-week-surge", "за последнюю неделю больше половины" },
        { "base", "weight.unchanged-after-marking", "отметка уже стояла" },
        { "base", "order.one-date", "один номер с двумя датами" },
        { "lenskaya-2017", "archive.two-rooms", "два носителя, два помещения" },
        { "aleksandrovskaya-2021", "printout.has-visa", "визу поставил секретарь" },
        { "aleksandrovskaya-2021", "staff-data.current", "устарели" },
        { "aleksandrovskaya-2021", "reference-data.current", "новая редакция не подтверждена" },
        { "aleksandrovskaya-2021", "report.user-activity-missing", "день кончился" },
        { "aleksandrovskaya-2021", "report.filling-of-month-missing", "два отчёта по половине месяца" },
        { "elista-2023", "data.loaded", "загружен только один класс" },
        { "saki-2020", "electronic-copy.handed-over", "один журнал не сдан" },
        { "federal", "control-work.not-too-soon", "прошло 16 дней" },
        { "federal", "control-work.no-more-than-tenth", "чуть больше десятой части" },
        { "federal", "homework.not-too-long", "седьмой класс, на минуту больше" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Lines_OfAnExample_ReadAsApproved(string pack, string norm, string example)
    {
        var table = ExampleLibrary.Of(pack).Single(t => t.Norm.Value == norm);
        var result = ExampleRunner.Run(PackLibrary.Standard.Get(pack).Value, [table]).Single(r => r.Case.Name == example);
        var lines = ExplanationText.Lines(result.Explanation!);
        var path = Path.Combine(RepositoryFiles.Root, Folder, $"{norm}.txt");
        if (Environment.GetEnvironmentVariable("ELJOURNAL_APPROVE") == "1")
        {
            File.WriteAllText(path, string.Join('\n', lines) + "\n");
        }

        Assert.InRange(lines.Length, 4, ExplanationText.MaxLines);
        Assert.Equal(File.ReadAllText(path), string.Join('\n', lines) + "\n");
    }

    [Fact]
    public void Examples_KindsOfCasesOfThePacks_AreAllThere()
    {
        var told = Examples.Select(row => NormCatalog.Standard.Find((string)row[1])!.CaseKind.Title);

        Assert.Empty(PackLibrary.Standard.Ids.SelectMany(id => PackLibrary.Standard.Get(id).Value.Bindings).Select(b => b.Norm.CaseKind.Title).Except(told));
    }
}
