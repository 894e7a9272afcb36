using LeYe.Domain.Auditing;
using LeYe.Domain.Bases;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Tables;

namespace LeYe.Portal.Features.Audit;

/// <summary>What an address of the audit asks for.</summary>
internal static class AuditFilter
{
    public static AuditQuery Read(ListAddress address, FormState filter, IReadOnlyList<BaseName> bases) => new()
    {
        Who = address["who"],
        Act = Text(address["act"]),
        SubjectKind = Text(address["kind"]),
        SubjectId = address["id"].Trim().Length > 0 ? filter.WholeNumber("id", AuditText.Words["SubjectId"], 1, int.MaxValue) : null,
        BaseId = bases.FirstOrDefault(b => b.Key == address["base"])?.Id,
        From = filter.OptionalDate("from", AuditText.Words["From"]),
        Until = filter.OptionalDate("until", AuditText.Words["Until"]),
        Page = address.Page,
    };

    private static string? Text(string text) => text.Length > 0 ? text : null;
}
