using System.Linq.Expressions;
using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Headcount;

/// <summary>
/// The one definition of who is in post on a date (rules.md, Stays and headcount; Q10), and of who counts as 残疾人 (Q13).
/// The same expression runs in the database and over values.
/// </summary>
public static class HeadcountRules
{
    private static readonly Expression<Func<Placement, DateOnly, bool>> Counted = (placement, date) =>
        placement.IsMain && !placement.IsTrial
        && placement.StartOn <= date && (placement.EndOn == null || placement.EndOn > date)
        && !placement.Leaves.Any(l => l.UncountedFromOn <= date && (l.UntilOn == null || l.UntilOn > date));

    private static readonly Expression<Func<DisabilityCertificate, DateOnly, bool>> Valid = (certificate, date) =>
        certificate.State == CertificateState.Verified
        && certificate.ValidFromOn <= date && (certificate.ValidToOn == null || certificate.ValidToOn >= date);

    private static readonly Func<Placement, DateOnly, bool> CountedValue = Counted.Compile();

    /// <summary>For the database: the placement counts in post on the date.</summary>
    public static Expression<Func<Placement, bool>> CountedOn(DateOnly date) => BindDate(Counted, date);

    /// <summary>For a placement with its leaves loaded.</summary>
    public static bool CountsOn(Placement placement, DateOnly date) => CountedValue(placement, date);

    /// <summary>For the database: the certificate makes its holder count as 残疾人 on the date.</summary>
    public static Expression<Func<DisabilityCertificate, bool>> ValidOn(DateOnly date) => BindDate(Valid, date);

    // The date becomes a captured variable, which the database receives as a parameter.
    private static Expression<Func<T, bool>> BindDate<T>(Expression<Func<T, DateOnly, bool>> rule, DateOnly date)
    {
        Expression<Func<DateOnly>> captured = () => date;
        var body = new DateBinder(rule.Parameters[1], captured.Body).Visit(rule.Body);
        return Expression.Lambda<Func<T, bool>>(body, rule.Parameters[0]);
    }

    private sealed class DateBinder(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
