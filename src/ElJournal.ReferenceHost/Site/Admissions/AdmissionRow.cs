using ElJournal.Domain.Admissions;
using ElJournal.Domain.Documents;

namespace ElJournal.ReferenceHost.Site.Admissions;

/// <summary>Заявление в списке.</summary>
/// <param name="Application">The application.</param>
/// <param name="Order">The order by which the child was enrolled; null while it is not.</param>
public sealed record AdmissionRow(AdmissionApplication Application, OrderEntry? Order);
