using System.Collections.Immutable;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.People;

namespace ElJournal.Import.Tests.Tables;

/// <content>What is laid out, filed, given to a portal or applied for.</content>
internal static partial class LedgerSheetSamples
{
    private static MaterialContent Content => new("Дроби")
    {
        Text = "Прочитать",
        Link = WebLink.Parse("https://example.org/"),
        File = new StoredFile("дроби.pdf", "application/pdf", 12, FileDigest.Parse("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")),
    };

    private static ImmutableArray<LedgerSheetSample> WithContent =>
    [
        new(
            "materials",
            "М1,J1,task,L1,Доли,2023-09-13,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new JournalMaterial(MaterialId.Parse("М1"), Journal, MaterialKind.Task, Content) { Lesson = LessonId.Parse("L1"), Topic = "Доли", AnswerBy = Day.PlusDays(1), Recorded = At with { By = Teacher } },
            "М1,J1,reading,,,,Дроби",
            new JournalMaterial(MaterialId.Parse("М1"), Journal, MaterialKind.Reading, new MaterialContent("Дроби"))),
        new(
            "library",
            "М1,documents,Алгебра,Доли,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new LibraryMaterial(MaterialId.Parse("М1"), LibrarySection.Documents, Content) { Subject = "Алгебра", Topic = "Доли", Recorded = At with { By = Teacher } },
            "М1,learning,,,Дроби",
            new LibraryMaterial(MaterialId.Parse("М1"), LibrarySection.Learning, new MaterialContent("Дроби"))),
        new(
            "portfolios",
            "М1,P1,achievement,2023-09-12,Алгебра,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new PortfolioItem(MaterialId.Parse("М1"), PersonId.Parse("P1"), PortfolioKind.Achievement, Content) { Day = Day, Subject = "Алгебра", Recorded = At with { By = Teacher } },
            "М1,Т1,work,,,Дроби",
            new PortfolioItem(MaterialId.Parse("М1"), PersonId.Parse("Т1"), PortfolioKind.Work, new MaterialContent("Дроби"))),
        new(
            "personal_files",
            "М1,P1,2023-09-12,Дроби,Прочитать,https://example.org/,дроби.pdf,application/pdf,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1",
            new PersonalFileItem(MaterialId.Parse("М1"), Pupil, Content) { Dated = Day, Recorded = At with { By = Teacher } },
            "М1,P1,,Дроби",
            new PersonalFileItem(MaterialId.Parse("М1"), Pupil, new MaterialContent("Дроби"))),
        new(
            "portal_exports",
            "Э1,Портал,2023-09-12,2023-09-18,7А,12,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08,2023-09-12T12:00,Т1,refused,2023-09-12T12:30",
            new PortalExport(PortalExportId.Parse("Э1"), "Портал", Day, Day.PlusDays(6), Content.File!.Digest) { Class = Class, Pupils = 12, At = Noon, Giver = Teacher, Answer = PortalAnswer.Refused, AnsweredAt = Later },
            "Э1,Портал,2023-09-12,2023-09-12,,,9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            new PortalExport(PortalExportId.Parse("Э1"), "Портал", Day, Day, Content.File!.Digest)),
        new(
            "applications",
            "З1,17,2023-09-12,Кто подал,8 900,О ком,2016-09-12,1,свидетельство,refused,2023-09-12T12:00,мест нет,O1,P1,2023-09-12T12:30,2023-09-12T12:00,Т1",
            new AdmissionApplication(AdmissionId.Parse("З1"), "17", Day)
            {
                Applicant = "Кто подал",
                Contact = "8 900",
                Child = "О ком",
                BornOn = Day.PlusYears(-7),
                Grade = 1,
                Documents = "свидетельство",
                Decision = AdmissionDecision.Refused,
                DecidedAt = Noon,
                Reason = "мест нет",
                Order = OrderEntryId.Parse("O1"),
                Pupil = Pupil,
                EnrolledAt = Later,
                Recorded = At with { By = Teacher },
            },
            "З1,17,2023-09-12",
            new AdmissionApplication(AdmissionId.Parse("З1"), "17", Day)),
    ];
}
