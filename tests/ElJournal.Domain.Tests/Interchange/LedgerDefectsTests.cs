using ElJournal.Domain.Interchange;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>What is said of files of ledgers that are wrong.</summary>
public sealed class LedgerDefectsTests
{
    [Fact]
    public void Files_AllLedgers_HaveOneEachInTheirOrder() => Assert.Equal(LedgerKinds.All, LedgerFiles.All.Select(l => l.Kind));

    [Theory]
    [InlineData("contacts", """{"contact":"K1"}""", "ELJ-D130: Нет обязательного свойства guardian (чей). Добавьте свойство.", "ELJ-D130: Нет обязательного свойства kind (вид). Добавьте свойство.")]
    [InlineData("contacts", """{"contact":"K1","guardian":"G9","kind":"fax"}""", "$.guardian: ELJ-D001: Ссылка в никуда: родителя «G9» нет среди данных. Добавьте недостающее или исправьте ссылку.", "$.kind: ELJ-D135: Свойство kind: неизвестный код «fax». Допустимы: phone, email, other.")]
    [InlineData("messages", """{"message":"M2","topics":"progress weather"}""", "$.topics: ELJ-D134: Свойство topics: «progress weather» не годится. Ожидается темы через пробел из числа: progress, behaviour, attendance, paperless, forecast, other.")]
    [InlineData("messages", """{"message":"M2","topics":"progress  other"}""", "$.topics: ELJ-D134: Свойство topics: «progress  other» не годится.")]
    [InlineData("messages", """{"message":"M2","topics":"other other"}""", "$.topics: ELJ-D134: Свойство topics: «other other» не годится.")]
    [InlineData("messages", """{"message":"M2","bulk":"yes"}""", "$.bulk: ELJ-D133: Свойство bulk: ожидается true или false, а стоит строка. Исправьте значение; если его нет, уберите свойство.")]
    [InlineData("messages", """{"fact":"message","message":"M2"}""", "$.fact: ELJ-D131: Неизвестное свойство «fact». Уберите его или исправьте имя; допустимы: message, sentAt, sender, recipient, pupil, topics, channel, bulk, notice, replyTo, recordedAt, recordedBy.")]
    [InlineData("statements", """{"guardian":"G1","pupil":"P1","kind":"cannot","date":"2023-09-12","to":"2023-09-11"}""", "$.to: ELJ-D138: Свойство to: конец 11.09.2023 слишком рано, начало — 12.09.2023. Исправьте начало или конец.")]
    [InlineData("report-runs", """{"run":"B2","kind":"filling","from":"2023-09-12","to":"2023-09-11"}""", "$.to: ELJ-D138: Свойство to: конец 11.09.2023 слишком рано, начало — 12.09.2023. Исправьте начало или конец.")]
    [InlineData("excuses", """{"person":"T5","from":"2023-09-14","to":"2023-09-11","reason":"leave"}""", "$.to: ELJ-D138: Свойство to: конец 11.09.2023 слишком рано, начало — 14.09.2023. Исправьте начало или конец.")]
    [InlineData("excuses", """{"person":"G7","from":"2023-09-14","to":"2023-09-14","reason":"leave"}""", "$.person: ELJ-D001: Ссылка в никуда: лица «G7» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("personal-data", """{"person":"T5","kind":"pupil","complete":false}""", "$.person: ELJ-D001: Ссылка в никуда: обучающегося «T5» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("personal-data", """{"person":"G2","kind":"guardian","complete":false}""", "$.person: ELJ-D001: Ссылка в никуда: родителя «G2» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("disagreements", """{"disagreement":"D2","check":"V9"}""", "$.check: ELJ-D001: Ссылка в никуда: проверки «V9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("archive-copies", """{"copy":"C2","archive":"A","medium":" "}""", "$.medium: ELJ-D134: Свойство medium: « » не годится. Ожидается непустая строка.")]
    [InlineData("weight-changes", """{"assessment":"A1","journal":"7А-алгебра","at":"2023-09-12T09:00:00Z","before":2,"after":2.0}""", "$.after: ELJ-D010: Перемена веса работы «A1» ничего не меняет: прежний и новый вес равны. Исправьте один из весов или уберите строку.")]
    [InlineData("weight-changes", """{"assessment":"A1","journal":"7А-алгебра","at":"2023-09-12T09:00:00Z"}""", "$.after: ELJ-D010: Перемена веса работы «A1» ничего не меняет: прежний и новый вес равны. Исправьте один из весов или уберите строку.")]
    [InlineData("thematic-plans", """{"journal":"7А-алгебра","number":0,"topic":"x"}""", "$.number: ELJ-D134: Свойство number: «0» не годится. Ожидается целое число от 1 до 9999.")]
    [InlineData("sign-ins", """{"account":"T5","at":"2023-09-12"}""", "$.at: ELJ-D134: Свойство at: «2023-09-12» не годится. Ожидается момент по всемирному времени вида 2023-09-01T06:20:00Z.")]
    [InlineData("sign-ins", """{"account":"T5","at":"2023-09-12T09:00:00Z","endedAt":"2023-09-12T08:00:00Z"}""", "$.endedAt: ELJ-D012: Вход под учётной записью «T5» кончается раньше, чем начинается. Исправьте одно из двух времён.")]
    [InlineData("act-approvals", """{"act":"И9","approver":"T5"}""", "$.act: ELJ-D001: Ссылка в никуда: акта исправления «И9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("closings", """{"journal":"7Б","closedAt":"2023-09-12T00:00:00Z"}""", "$.journal: ELJ-D001: Ссылка в никуда: журнала «7Б» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("library", """{"material":"Б2","section":"learning","title":"x","link":"javascript:alert(1)"}""", "$.link: ELJ-D134: Свойство link: «javascript:alert(1)» не годится. Ожидается адрес вида https://….")]
    [InlineData("library", """{"material":"Б2","section":"learning","title":"x","fileName":"a.pdf"}""", "ELJ-D143: Файл материала описан не весь. Укажите вместе имя, вид, размер и отпечаток файла или уберите все четыре.")]
    [InlineData("portfolios", """{"item":"П2","owner":"P9","kind":"work","title":" "}""", "$.owner: ELJ-D001: Ссылка в никуда: лица «P9» нет среди данных. Добавьте недостающее или исправьте ссылку.", "$.title: ELJ-D134: Свойство title: « » не годится. Ожидается непустая строка.")]
    [InlineData("portal-exports", """{"export":"Э2","recipient":" ","from":"2023-09-12","to":"2023-09-11","digest":"00FF","answer":"да"}""", "$.recipient: ELJ-D134: Свойство recipient: « » не годится. Ожидается непустая строка.", "$.digest: ELJ-D134: Свойство digest: «00FF» не годится. Ожидается 64 шестнадцатеричные цифры.", "$.answer: ELJ-D135: Свойство answer: неизвестный код «да». Допустимы: accepted, refused.")]
    [InlineData("portal-exports", """{"export":"Э2","recipient":"Портал","from":"2023-09-12","to":"2023-09-11","digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}""", "$.to: ELJ-D138: Свойство to: конец 11.09.2023 слишком рано, начало — 12.09.2023. Исправьте начало или конец.")]
    [InlineData("applications", """{"application":"З2","number":" ","received":"2023-09-12","grade":12,"pupil":"P9"}""", "$.number: ELJ-D134: Свойство number: « » не годится. Ожидается непустая строка.", "$.grade: ELJ-D134: Свойство grade: «12» не годится. Ожидается целое число от 1 до 11.", "$.pupil: ELJ-D001: Ссылка в никуда: обучающегося «P9» нет среди данных. Добавьте недостающее или исправьте ссылку.")]
    [InlineData("checks", "[1]", "ELJ-D115: Здесь должен стоять объект JSON: {…}. Запишите факт объектом с его свойствами.")]
    [InlineData("checks", """{"check":""", "ELJ-D109: JSON обрывается: не хватает закрывающей скобки или кавычки. Похоже, файл обрезан: скопируйте или выгрузите его заново.")]
    public void Line_Wrong_IsNamedWithFileAndLine(string ledger, string line, params string[] expected)
    {
        var defects = Samples.Defects(FolderWith(ledger, line));

        Assert.Equal(expected.Length, defects.Length);
        Assert.All(expected.Zip(defects), pair =>
        {
            Assert.StartsWith($"ledgers/{ledger}.jsonl:2:", pair.Second, StringComparison.Ordinal);
            Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Line_KeyAndTimeOfAnother_IsADuplicate() => Assert.Equal(
        ["ledgers/messages.jsonl:3: ELJ-D002: Повтор: сообщение «M2» уже есть. Оставьте одну строку; если это исправление записи, укажите у него другое время ввода."],
        Samples.Defects(FolderWith("messages", "{\"message\":\"M2\"}\n{\"message\":\"M2\",\"bulk\":true}\n{\"message\":\"M2\",\"recordedAt\":\"2023-09-12T09:00:00Z\"}\n")));

    [Fact]
    public void Ledger_FileMissing_IsNamed() => Assert.Equal(
        ["ELJ-D123: Файла «ledgers/messages.jsonl» нет в папке, а в school.json у ведомости указано facts = 1. Добавьте файл или уберите ведомость из списка ledgers."],
        Samples.Defects(Samples.Folder().Without("ledgers/messages.jsonl")));

    [Fact]
    public void Ledger_CutAtTheEndOfALine_IsNamed() => Assert.Equal(
        ["ledgers/messages.jsonl: ELJ-D124: В файле фактов: 0, а в school.json у ведомости указано facts = 1. Файл обрезан или дополнен: выгрузите его заново или исправьте facts."],
        Samples.Defects(Samples.Folder().With("ledgers/messages.jsonl", "")));

    [Fact]
    public void Ledger_ListedTwiceWithOtherCounts_IsNamed()
    {
        var folder = Samples.Folder();
        folder.With("school.json", folder.Text("school.json").Replace("{\"ledger\":\"checks\",\"facts\":1}", "{\"ledger\":\"checks\",\"facts\":1},{\"ledger\":\"checks\",\"facts\":2}", StringComparison.Ordinal));

        Assert.StartsWith("ledgers/checks.jsonl: ELJ-D124: В файле фактов: 1, а", Assert.Single(Samples.Defects(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ledger_NotListed_IsReadAllTheSame()
    {
        var folder = Samples.Folder();
        folder.With("school.json", folder.Text("school.json").Replace("{\"ledger\":\"checks\",\"facts\":1},\n", "", StringComparison.Ordinal));

        Assert.Single(InterchangeReader.Read(folder).Value.ReadLedger<Check>());
    }

    [Fact]
    public void Ledger_Unreadable_IsNamed()
    {
        var folder = Samples.Folder();
        folder.Unreadable.Add("ledgers/checks.jsonl");

        Assert.Equal("ledgers/checks.jsonl: ELJ-D104: Файл не удалось прочитать. Проверьте права доступа, не занят ли файл другой программой и исправен ли диск.", Samples.Defects(folder)[0]);
    }

    [Fact]
    public void Ledger_Unknown_IsNamed() => Assert.StartsWith(
        "ledgers/letters.jsonl: ELJ-D125: Такой ведомости нет. Исправьте имя файла или уберите его; есть ведомости: guardians, statements, contacts,",
        Assert.Single(Samples.Defects(Samples.Folder().With("ledgers/letters.jsonl", "").With("ledgers/readme.txt", ""))),
        StringComparison.Ordinal);

    [Fact]
    public void Ledger_NamedByNobody_IsAnUnknownCode()
    {
        var folder = Samples.Folder();
        folder.With("school.json", folder.Text("school.json").Replace("\"ledger\":\"checks\"", "\"ledger\":\"marks\"", StringComparison.Ordinal));

        Assert.Contains("$.ledgers[9].ledger: ELJ-D135: Свойство ledger: неизвестный код «marks». Допустимы: guardians,", Assert.Single(Samples.Defects(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void Ledgers_OfGuardiansAndChecksMissing_NothingIsMissed()
    {
        var folder = Samples.Folder().Without("ledgers/guardians.jsonl").Without("ledgers/checks.jsonl");
        folder.With("school.json", folder.Text("school.json").Replace("{\"ledger\":\"guardians\",\"facts\":1},\n", "", StringComparison.Ordinal).Replace("{\"ledger\":\"checks\",\"facts\":1},\n", "", StringComparison.Ordinal));

        Assert.True(InterchangeReader.Read(folder).IsGood);
    }

    private static MemoryFolder FolderWith(string ledger, string lines)
    {
        var folder = Samples.Folder();
        var file = $"ledgers/{ledger}.jsonl";
        return folder
            .With("school.json", folder.Text("school.json").Replace($"{{\"ledger\":\"{ledger}\",\"facts\":1}}", $"{{\"ledger\":\"{ledger}\",\"facts\":{1 + lines.TrimEnd().Split('\n').Length}}}", StringComparison.Ordinal))
            .With(file, folder.Text(file) + lines);
    }
}
