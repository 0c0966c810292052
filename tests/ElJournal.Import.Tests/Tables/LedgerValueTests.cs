using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Import.Tests.Support;
using NodaTime;

namespace ElJournal.Import.Tests.Tables;

/// <summary>Wrong values and references in the sheets of facts that stand in no journal; outages and times of movements.</summary>
public sealed class LedgerValueTests
{
    private const string Dangling = "нет среди данных. Добавьте недостающее или исправьте ссылку.";

    [Theory]
    [InlineData("contacts", "contact,guardian,kind\nК1,Р1,fax", "contacts.csv:2:kind: ELJ-D247: Кода «fax» нет. Допустимы: phone, email, other.")]
    [InlineData("contacts", "contact,guardian,kind,source\nК1,Р1,phone,слух", "contacts.csv:2:source: ELJ-D247: Кода «слух» нет. Допустимы: paper, e-signature, own-entry.")]
    [InlineData("messages", "message,topics\nС1,progress погода", "messages.csv:2:topics: ELJ-D247: Кода «погода» нет. Допустимы: progress, behaviour, attendance, paperless, forecast, other.")]
    [InlineData("messages", "message,bulk\nС1,да", "messages.csv:2:bulk: ELJ-D247: Кода «да» нет. Допустимы: yes, no.")]
    [InlineData("messages", "message,sent_at\nС1,2023-09-12", "messages.csv:2:sent_at: ELJ-D244: «2023-09-12» — не момент времени. Нужно гггг-мм-ддТЧЧ:мм или гггг-мм-ддТЧЧ:мм:сс по местному времени школы; можно добавить смещение (+03:00) или Z.")]
    [InlineData("statements", "guardian,pupil,kind,date,to\nР1,P1,cannot,2023-09-12,2023-09-11", "statements.csv:2:to: ELJ-D250: Срок кончается (11.09.2023) раньше, чем начинается (12.09.2023). Исправьте начало или конец.")]
    [InlineData("report_runs", "run,kind,from,to\n1,filling,2023-09-12,2023-09-11", "report_runs.csv:2:to: ELJ-D250: Срок кончается (11.09.2023) раньше, чем начинается (12.09.2023). Исправьте начало или конец.")]
    [InlineData("printouts", "printout,kind,pages\nП1,results,0", "printouts.csv:2:pages: ELJ-D245: «0» не подходит. Нужно целое число от 1 до 1000000.")]
    [InlineData("weight_changes", "assessment,journal,at,before,after\nA1,J1,2023-09-12T12:00,2,2", "weight_changes.csv:2:after: ELJ-D010: Перемена веса работы «A1» ничего не меняет: прежний и новый вес равны. Исправьте один из весов или уберите строку.")]
    [InlineData("sign_ins", "account,at,ended_at\nТ1,2023-09-12T12:00,2023-09-12T11:59", "sign_ins.csv:2:ended_at: ELJ-D012: Вход под учётной записью «Т1» кончается раньше, чем начинается. Исправьте одно из двух времён.")]
    [InlineData("thematic_plan", "journal,number,topic\nJ1,0,Дроби", "thematic_plan.csv:2:number: ELJ-D245: «0» не подходит. Нужно целое число от 1 до 9999.")]
    [InlineData("library", "material,section,title,link\nМ1,learning,Дроби,ftp://example.org", "library.csv:2:link: ELJ-D256: «ftp://example.org» — не адрес в сети. Нужен полный адрес вида https://example.org/…")]
    [InlineData("library", "material,section,title,digest\nМ1,learning,Дроби,00FF", "library.csv:2:digest: ELJ-D257: «00FF» — не отпечаток файла. Нужны 64 шестнадцатеричные цифры SHA-256, малыми буквами.")]
    [InlineData("library", "material,section,title,file_name\nМ1,learning,Дроби,a.pdf", "library.csv:2:file_name: ELJ-D143: Файл материала описан не весь. Укажите вместе имя, вид, размер и отпечаток файла или уберите все четыре.")]
    [InlineData("outages", "from,to\n2023-09-12T12:00,2023-09-12T12:00", "outages.csv:2:to: ELJ-D255: Сбой кончается (2023-09-12T12:00) не позже, чем начинается (2023-09-12T12:00). Исправьте from или to.")]
    [InlineData("outages", "from,to\n2023-09-12T12:00,2023-09-12T13:00\n2023-09-12T12:00,2023-09-12T13:00", "outages.csv:3: ELJ-D002: Повтор: сбой «2023-09-12T12:00 – 2023-09-12T13:00» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода.")]
    public void Value_Wrong_IsNamedWithPlaceAndRemedy(string sheet, string text, string expected) => Assert.Equal([expected], TableFixture.Errors((sheet, text)));

    [Theory]
    [InlineData("guardians", "guardian,pupil\nР1,P1", "contacts", "contact,guardian,kind\nК1,Р2,phone", "contacts.csv:2:guardian", "родителя", "Р2")]
    [InlineData("guardians", "guardian,pupil", "messages", "message,recipient\nС1,Р2", "messages.csv:2:recipient", "родителя", "Р2")]
    [InlineData("guardians", "guardian,pupil\nР1,P1", "personal_data", "person,kind,complete\nР2,guardian,yes", "personal_data.csv:2:person", "родителя", "Р2")]
    [InlineData("checks", "check,kind\n1,class-journal", "disagreements", "disagreement,check\n1,2", "disagreements.csv:2:check", "проверки", "2")]
    [InlineData("correction_acts", "act,pupil,journal,period\nИ1,P1,J1,Ч1", "act_approvals", "act,approver\nИ2,Т1", "act_approvals.csv:2:act", "акта исправления", "И2")]
    [InlineData("staff", "person\nТ1", "messages", "message,sender\nС1,Т2", "messages.csv:2:sender", "работника", "Т2")]
    [InlineData("staff", "person\nТ1", "personal_data", "person,kind,complete\nТ2,staff,yes", "personal_data.csv:2:person", "работника", "Т2")]
    [InlineData("pupils", "pupil,class\nP1,7А", "data_reads", "account,at,pupil\nТ1,2023-09-12T12:00,P2", "data_reads.csv:2:pupil", "обучающегося", "P2")]
    [InlineData("classes", "class\n7А", "announcements", "announcement,class\nО1,7Б", "announcements.csv:2:class", "класса", "7Б")]
    [InlineData("journals", "journal\nJ1", "closings", "journal,closed_at\nJ2,2024-05-31T12:00", "closings.csv:2:journal", "журнала", "J2")]
    [InlineData("periods", "period,kind\nЧ1,quarter", "printouts", "printout,kind,period\nП1,results,Ч2", "printouts.csv:2:period", "периода", "Ч2")]
    public void Reference_ToAPresentSheet_MustResolve(string target, string targetText, string sheet, string text, string place, string what, string id) => Assert.Equal(
        [$"{place}: ELJ-D001: Ссылка в никуда: {what} «{id}» {Dangling}"],
        TableFixture.Errors((target, targetText), (sheet, text)));

    [Fact]
    public void Person_OfNoPresentSheet_LeadsToNothing()
    {
        var errors = TableFixture.Errors(
            ("pupils", "pupil,class\nP1,7А"),
            ("staff", "person\nТ1"),
            ("guardians", "guardian,pupil\nР1,P1"),
            ("incidents", "incident,kind,person\n1,personal-data,P1\n2,personal-data,Т1\n3,personal-data,Р1\n4,personal-data,X1"),
            ("excuses", "person,from,to,reason\nP1,2023-09-12,2023-09-12,illness\nР1,2023-09-12,2023-09-12,illness"));

        Assert.Equal([$"excuses.csv:3:person: ELJ-D001: Ссылка в никуда: лица «Р1» {Dangling}", $"incidents.csv:5:person: ELJ-D001: Ссылка в никуда: лица «X1» {Dangling}"], errors);
    }

    [Fact]
    public void Person_WhereAListIsMissing_IsAnEntryOfThatList()
    {
        var register = TableFixture.Record(
            ("staff", "person\nТ1"),
            ("excuses", "person,from,to,reason\nТ1,2023-09-12,2023-09-12,illness\nP1,2023-09-12,2023-09-12,illness")).Register;
        var other = TableFixture.Record(
            ("pupils", "pupil,class\nP1,7А"),
            ("incidents", "incident,kind,person\n1,personal-data,P1\n2,personal-data,Т9")).Register;

        Assert.Equal(["P1"], register.Pupils.Select(p => p.Value));
        Assert.Equal(["Т1"], register.Staff.Select(p => p.Value));
        Assert.Equal(["P1"], other.Pupils.Select(p => p.Value));
        Assert.Equal(["Т9"], other.Staff.Select(p => p.Value));
    }

    [Fact]
    public void Person_WhereGuardiansAreMissing_MayBeOne() => Assert.Single(TableFixture.Record(
        ("pupils", "pupil,class\nP1,7А"), ("staff", "person\nТ1"), ("incidents", "incident,kind,person\n1,personal-data,Р1")).ReadLedger<Domain.Supervision.Incident>());

    [Fact]
    public void References_ToMissingSheets_AreTakenAsTheyAre()
    {
        var imported = TableFixture.Good(TableFixture.Import(
            ("contacts", "contact,guardian,kind\nК1,Р1,phone"), ("disagreements", "disagreement,check\n1,2"), ("messages", "message,sender,pupil\nС1,Т1,P1")));

        Assert.Equal(GuardianId.Parse("Р1"), Assert.Single(imported.Record.ReadLedger<FamilyContact>()).Guardian);
        Assert.Equal(["P1"], imported.Record.Register.Pupils.Select(p => p.Value));
        Assert.Equal(["Т1"], imported.Record.Register.Staff.Select(p => p.Value));
        Assert.Contains("ELJ-N205: Листа guardians нет: по ссылкам на него заведено пустых записей — 1.", imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Outages_Rows_AreRead() => Assert.Equal(
        [new Outage(TableFixture.Utc(2023, 9, 12, 9), TableFixture.Utc(2023, 9, 12, 10))],
        TableFixture.Record(("outages", "from,to\n2023-09-12T12:00,2023-09-12T13:00")).Register.Outages.ToArray());

    [Fact]
    public void Enrolment_TimeOfEntry_IsReadAndMayBeMissing()
    {
        var enrolments = TableFixture.Record(("pupils", "pupil,class,recorded_at\nP1,7А,2023-09-12T12:00\nP2,7А,")).Register.Enrolments;

        Assert.Equal([new Provenance(TableFixture.Utc(2023, 9, 12, 9), By: null), Provenance.Unknown], enrolments.Select(e => e.Recorded));
    }

    [Fact]
    public void Enrolment_TimeOfEntryOfItsEnd_IsReadAndNeedsAnEnd()
    {
        var ended = Assert.Single(TableFixture.Record(("pupils", "pupil,class,to,end_recorded_at\nP1,7А,2023-10-01,2023-10-02T12:00")).Register.Enrolments);

        Assert.Equal(new Provenance(TableFixture.Utc(2023, 10, 2, 9), By: null), ended.EndRecorded);
        Assert.Equal(
            ["pupils.csv:2: ELJ-D011: У зачисления «P1» в класс «7А» записано, когда или кем внесён конец, а последнего дня нет. Укажите последний день или уберите запись о конце."],
            TableFixture.Errors(("pupils", "pupil,class,end_recorded_at\nP1,7А,2023-10-02T12:00")));
    }

    [Fact]
    public void Sheet_InWindows1251_IsRead()
    {
        using var folder = new TempFolder();
        folder.Write("school.csv", TableFixture.School);
        folder.Write("lessons.csv", TableFixture.Lesson);
        folder.Write("archive_copies.csv", (byte[])[.. "copy;archive;medium\n1;2023;"u8, 0xE4, 0xE8, 0xF1, 0xEA]);

        var imported = TableFixture.Good(ElJournal.Import.Tables.TableImporter.Import(folder.Path));

        Assert.Equal("диск", Assert.Single(imported.Record.ReadLedger<Domain.Documents.ArchiveCopy>()).Medium);
        Assert.Contains("archive_copies.csv: ELJ-N201: Файл не в UTF-8: прочитан как Windows-1251.", imported.Log.Select(n => n.Describe()));
    }

    [Fact]
    public void Rows_Bad_AreAllNamedAtOnce() => Assert.Equal(
        ["messages.csv:2:message: ELJ-D240", "messages.csv:3:sent_at: ELJ-D244", "messages.csv:3:channel: ELJ-D247", "sign_ins.csv:2:at: ELJ-D240"],
        TableFixture.Errors(("messages", "message,sent_at,channel\n,,internal\nС1,вчера,голубь"), ("sign_ins", "account,at\nТ1,")).Select(e => e[..(e.IndexOf("ELJ-", StringComparison.Ordinal) + 8)]));

    [Fact]
    public void Topics_Several_AreReadInAnyOrder() => Assert.Equal(
        MessageTopics.Attendance | MessageTopics.Other,
        Assert.Single(TableFixture.Record(("messages", "message,topics\nС1,other  attendance")).ReadLedger<Message>()).Topics);

    [Fact]
    public void Days_OutsideTheYear_AreAllowed() => Assert.Equal(
        new LocalDate(2022, 1, 1),
        Assert.Single(TableFixture.Record(("excuses", "person,from,to,reason\nP1,2022-01-01,2022-01-02,other")).ReadLedger<Excuse>()).Span.From);
}
