using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using NodaTime;

namespace ElJournal.Domain.Tests.Interchange;

public sealed class InterchangeWriterTests
{
    [Fact]
    public void Write_EveryKindOfFact_MakesThisSchoolFile() => Assert.Equal(
        """
        {"format":"eljournal","version":1,"extractedAt":"2024-06-01T00:00:00Z",
        "school":{"id":"S1","name":"Школа № 1","timeZone":"Europe/Moscow","weekDays":5,"scale":"2-5"},
        "year":{"first":"2023-09-01","last":"2024-08-31"},
        "staff":[
        {"person":"T5"},
        {"person":"T6"}
        ],
        "pupils":[
        {"pupil":"P1"},
        {"pupil":"P2"}
        ],
        "classes":[
        {"class":"7А","year":7,"classTeacher":"T5","weekDays":6,"shift":1,"marked":false}
        ],
        "enrolments":[
        {"pupil":"P1","class":"7А","from":"2023-09-01","orderNumber":"15-у","orderDate":"2023-08-30","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"},
        {"pupil":"P2","class":"7А","to":"2024-01-10","endRecordedAt":"2023-09-12T09:00:00Z","endRecordedBy":"T5"}
        ],
        "subgroups":[
        {"subgroup":"7А-1","class":"7А","pupil":"P1","from":"2023-09-04","to":"2024-05-25"}
        ],
        "roles":[
        {"person":"T5","role":"class-teacher","class":"7А"}
        ],
        "journals":[
        {"journal":"7А-алгебра","kind":"class","subject":"Алгебра","class":"7А","subgroup":"7А-1","teacher":"T5","marked":true,"facts":12},
        {"journal":"шахматы/1","kind":"extracurricular","facts":0}
        ],
        "ledgers":[
        {"ledger":"guardians","facts":1},
        {"ledger":"statements","facts":1},
        {"ledger":"contacts","facts":1},
        {"ledger":"messages","facts":1},
        {"ledger":"announcements","facts":1},
        {"ledger":"printouts","facts":1},
        {"ledger":"hand-overs","facts":1},
        {"ledger":"archive-copies","facts":1},
        {"ledger":"orders","facts":1},
        {"ledger":"checks","facts":1},
        {"ledger":"disagreements","facts":1},
        {"ledger":"data-changes","facts":1},
        {"ledger":"report-runs","facts":1},
        {"ledger":"plan-items","facts":1},
        {"ledger":"incidents","facts":1},
        {"ledger":"sign-ins","facts":1},
        {"ledger":"data-reads","facts":1},
        {"ledger":"credentials","facts":1},
        {"ledger":"thematic-plans","facts":1},
        {"ledger":"excuses","facts":1},
        {"ledger":"personal-data","facts":1},
        {"ledger":"reference-data","facts":1},
        {"ledger":"closings","facts":1},
        {"ledger":"assessment-kinds","facts":1},
        {"ledger":"weight-changes","facts":1},
        {"ledger":"substitutions","facts":1},
        {"ledger":"correction-acts","facts":1},
        {"ledger":"act-approvals","facts":1},
        {"ledger":"materials","facts":1},
        {"ledger":"library","facts":1},
        {"ledger":"portfolios","facts":1},
        {"ledger":"personal-files","facts":1},
        {"ledger":"portal-exports","facts":1},
        {"ledger":"applications","facts":1}
        ],
        "periods":[
        {"period":"I","kind":"quarter","class":"7А","from":"2023-09-01","to":"2023-10-28"}
        ],
        "calendar":[
        {"date":"2023-11-06","kind":"off"}
        ],
        "bells":[
        {"shift":1,"number":2,"start":"09:25","end":"10:10"}
        ],
        "outages":[
        {"from":"2023-09-12T09:00:00Z","to":"2023-09-12T10:30:00Z"}
        ],
        "coverage":[
        {"kind":"homework","level":"partial","class":"7А","pupil":"P1","from":"2023-09-12","to":"2023-09-12"},
        {"kind":"marks","level":"complete"}
        ]
        }

        """,
        Samples.Folder().Text("school.json"));

    [Fact]
    public void Write_EveryKindOfFact_MakesThisJournalFile() => Assert.Equal(
        """
        {"fact":"lesson","lesson":"L1","date":"2023-09-12","number":2,"start":"09:25","end":"10:10:30","status":"held","kind":"урок","topic":"Дроби: «½» и \"кавычки\"","remote":true,"teacher":"T5","actualTeacher":"T6","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5","substitutionRecordedAt":"2023-09-12T08:59:59.999999999Z"}
        {"fact":"homework","lesson":"L1","text":"№ 15\nустно","due":"2023-09-14","minutes":30,"recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"}
        {"fact":"homework","lesson":"L1","none":true,"recordedAt":"2023-09-12T10:00:00Z"}
        {"fact":"attendance","lesson":"L1","pupil":"P1","code":"б","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"}
        {"fact":"lesson","lesson":"L2","date":"2023-09-14","status":"planned"}
        {"fact":"attendance","lesson":"L2","code":"all"}
        {"fact":"assessment","assessment":"A1","lesson":"L1","kind":"контрольная","title":"Дроби","weight":1.5}
        {"fact":"mark","assessment":"A1","pupil":"P1","value":"5","day":"2023-09-18","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5"}
        {"fact":"mark","assessment":"A1","pupil":"P2","value":"5/3"}
        {"fact":"assessment","assessment":"A2","day":"2023-09-20","retakeOf":"A1"}
        {"fact":"mark","assessment":"A2","pupil":"P2","value":"долг"}
        {"fact":"finalMark","pupil":"P1","period":"I","value":"4","recordedAt":"2023-09-12T09:00:00Z","recordedBy":"T5","publishedAt":"2023-09-12T09:00:00Z"}

        """,
        Samples.Folder().Text(Samples.JournalFile));

    [Theory]
    [InlineData("guardians", """{"guardian":"G1","pupil":"P1","from":"2023-09-12","to":"2023-10-12","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("statements", """{"guardian":"G1","pupil":"P1","kind":"declines","date":"2023-09-12","to":"2023-09-19","contact":"K1","unwanted":"attendance","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("contacts", """{"contact":"K1","guardian":"G1","kind":"email","source":"e-signature","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("messages", """{"message":"M1","sentAt":"2023-09-12T09:00:00Z","sender":"T5","recipient":"G1","pupil":"P1","topics":"progress behaviour","channel":"outside","bulk":true,"notice":true,"replyTo":"M0","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("announcements", """{"announcement":"A1","publishedAt":"2023-09-12T09:00:00Z","author":"T5","class":"7А","topics":"paperless","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("printouts", """{"printout":"X1","kind":"journal-copy","printedAt":"2023-09-12T09:00:00Z","pupil":"P1","guardian":"G1","class":"7А","journal":"7А-алгебра","period":"I","from":"2023-09-12","to":"2023-09-18","pages":3,"digest":"00ff","visaBy":"T5","visaAt":"2023-09-12T11:00:00Z","checkedBy":"T6","checkedAt":"2023-09-12T12:00:00Z","boundAt":"2023-09-12T13:00:00Z","handedOverAt":"2023-09-12T14:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("hand-overs", """{"handOver":"H1","at":"2023-09-12T09:00:00Z","giver":"T5","taker":"T6","class":"7А","journal":"7А-алгебра","digest":"00ff","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("archive-copies", """{"copy":"C1","archive":"2023","madeAt":"2023-09-12T09:00:00Z","medium":"диск","room":"12","verifiedAt":"2023-09-12T11:00:00Z","digest":"00ff","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("orders", """{"order":"O1","number":"15-у","date":"2023-09-12","kind":"class-change","pupil":"P1","class":"7А","effective":"2023-09-13","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("checks", """{"check":"V1","kind":"personal-data","class":"7А","journal":"7А-алгебра","madeAt":"2023-09-12T09:00:00Z","by":"T5","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("disagreements", """{"disagreement":"D1","check":"V1","journal":"7А-алгебра","foundAt":"2023-09-12T09:00:00Z","correctedAt":"2023-09-12T11:00:00Z","reportedAt":"2023-09-12T12:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("data-changes", """{"change":"R1","class":"7А","pupil":"P1","foundAt":"2023-09-12T09:00:00Z","reportedAt":"2023-09-12T11:00:00Z","correctedAt":"2023-09-12T12:00:00Z","by":"T5","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("report-runs", """{"run":"B1","kind":"data-load","madeAt":"2023-09-12T09:00:00Z","from":"2023-09-12","to":"2023-09-13","class":"7А","period":"I","by":"T6","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("plan-items", """{"item":"I1","title":"Семинар","due":"2023-09-12","doneOn":"2023-09-11","by":"T6","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("incidents", """{"incident":"N1","kind":"code-passed-on","person":"P1","happenedAt":"2023-09-12T09:00:00Z","reportedAt":"2023-09-12T11:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("sign-ins", """{"account":"T5","at":"2023-09-12T09:00:00Z","device":"планшет","endedAt":"2023-09-12T11:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("data-reads", """{"account":"T5","at":"2023-09-12T09:00:00Z","pupil":"P1","topics":"progress","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("credentials", """{"account":"G1","kind":"reissued","at":"2023-09-12T09:00:00Z","by":"T6","owner":"G1","receiver":"T5","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("thematic-plans", """{"journal":"7А-алгебра","number":3,"topic":"Дроби","hours":2,"recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("excuses", """{"person":"T5","from":"2023-09-12","to":"2023-09-16","reason":"illness","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("personal-data", """{"person":"P1","kind":"pupil","complete":true,"confirmedAt":"2023-09-12T09:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("reference-data", """{"section":"bells","validFrom":"2023-09-12","confirmedAt":"2023-09-12T11:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("closings", """{"journal":"7А-алгебра","closedAt":"2023-09-12T09:00:00Z","by":"T6","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("assessment-kinds", """{"kind":"контрольная работа","control":true,"recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("weight-changes", """{"assessment":"A1","journal":"7А-алгебра","at":"2023-09-12T09:00:00Z","before":1,"after":2.5,"by":"T5","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("substitutions", """{"journal":"7А-алгебра","from":"2023-09-12","to":"2023-09-16","substitute":"T6","at":"2023-09-12T09:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("correction-acts", """{"act":"И1","pupil":"P1","journal":"7А-алгебра","period":"I","reason":"перепутаны строки","closedAt":"2023-09-12T11:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("act-approvals", """{"act":"И1","approver":"T5","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("materials", """{"material":"У1","journal":"7А-алгебра","kind":"task","lesson":"L1","topic":"Дроби","answerBy":"2023-09-14","title":"Дроби и доли","text":"Прочитать","link":"https://example.org/drobi?a=1","fileName":"дроби.pdf","mediaType":"application/pdf","size":1200,"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("library", """{"material":"Б1","section":"upbringing","subject":"Алгебра","topic":"Дроби","title":"Дроби и доли","text":"Прочитать","link":"https://example.org/drobi?a=1","fileName":"дроби.pdf","mediaType":"application/pdf","size":1200,"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("portfolios", """{"item":"П1","owner":"P1","kind":"achievement","day":"2023-09-12","subject":"Алгебра","title":"Дроби и доли","text":"Прочитать","link":"https://example.org/drobi?a=1","fileName":"дроби.pdf","mediaType":"application/pdf","size":1200,"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("personal-files", """{"item":"Л1","pupil":"P1","dated":"2023-09-12","title":"Дроби и доли","text":"Прочитать","link":"https://example.org/drobi?a=1","fileName":"дроби.pdf","mediaType":"application/pdf","size":1200,"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("portal-exports", """{"export":"Э1","recipient":"Портал","from":"2023-09-12","to":"2023-09-18","class":"7А","pupils":12,"digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","at":"2023-09-12T09:00:00Z","giver":"T5","answer":"accepted","answeredAt":"2023-09-12T11:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    [InlineData("applications", """{"application":"З1","number":"17","received":"2023-09-12","applicant":"Кто подал","contact":"8 900","child":"О ком","bornOn":"2016-09-12","grade":1,"documents":"свидетельство","decision":"accepted","decidedAt":"2023-09-12T11:00:00Z","reason":"места есть","order":"O1","pupil":"P1","enrolledAt":"2023-09-12T12:00:00Z","recordedAt":"2023-09-12T10:00:00Z","recordedBy":"T6"}""")]
    public void Write_EveryLedger_MakesThisFile(string ledger, string line) => Assert.Equal(line + "\n", Samples.Folder().Text($"ledgers/{ledger}.jsonl"));

    [Fact]
    public void Write_NoFactsOfLedgers_MakesNoFileOfOne()
    {
        var folder = Samples.Write(Samples.Builder().Build().Value);

        Assert.DoesNotContain(folder.Names, name => name.StartsWith("ledgers", StringComparison.Ordinal));
        Assert.Contains("\"ledgers\":[],", folder.Text("school.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_JournalWithoutFacts_MakesAnEmptyFile() => Assert.Empty(Samples.Folder()["journals/шахматы%2F1.jsonl"]);

    [Fact]
    public void Write_Files_HaveNoMarkAndNoCarriageReturn()
    {
        var folder = Samples.Folder();

        Assert.All(folder.Names, name => Assert.DoesNotContain((byte)'\r', folder[name]));
        Assert.Equal((byte)'{', folder["school.json"][0]);
    }

    [Theory]
    [InlineData(100_001, 'х')]
    [InlineData(1, '\0')]
    public void Write_TextThatTheReaderWouldRefuse_IsRefused(int length, char character)
    {
        var record = With(new HomeworkEntry(LessonId.Parse("L1"), new string(character, length)));

        Assert.Throws<ArgumentException>(() => Samples.Write(record));
    }

    [Fact]
    public void Write_YearOfFiveDigits_IsRefused()
    {
        var record = With(new HomeworkEntry(LessonId.Parse("L1"), "x") { Due = new LocalDate(-5, 1, 1) });

        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Write(record));
    }

    private static SchoolYearRecord With(HomeworkEntry entry) => Samples.Builder().Add(entry).Build().Value;
}
