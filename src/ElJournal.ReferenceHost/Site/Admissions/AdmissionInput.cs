using System.Globalization;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Classes;
using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Читает заявление из формы.</summary>
internal static class AdmissionInput
{
    /// <summary>Reads an application of which nothing is decided.</summary>
    /// <returns>The application; null without a number and a day, or with a grade that is none.</returns>
    internal static AdmissionApplication? Read(IFormCollection form, AdmissionId id)
    {
        var grade = form.Text("grade");
        var year = int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= SchoolClass.LastGrade ? number : (int?)null;
        return form.Text("number") is not { } registered || form.Day("received") is not { } received || (grade is not null && year is null) ? null : new AdmissionApplication(id, registered, received)
        {
            Applicant = form.Text("applicant"),
            Contact = form.Text("contact"),
            Child = form.Text("child"),
            BornOn = form.Day("born"),
            Grade = year,
            Documents = form.Text("documents"),
        };
    }
}
