#pragma warning disable EF1001 // The one place where a null is put first; the provider has it, but not in public.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>Lists have empty values first, as SQLite orders them; PostgreSQL alone would put them last.</summary>
internal sealed class EmptyFirstFactory(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, INpgsqlSingletonOptions options) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new EmptyFirst(dependencies, types, options);

    private sealed class EmptyFirst(QuerySqlGeneratorDependencies dependencies, IRelationalTypeMappingSource types, INpgsqlSingletonOptions options)
        : NpgsqlQuerySqlGenerator(dependencies, types, reverseNullOrderingEnabled: false, options.PostgresVersion)
    {
        protected override Expression VisitOrdering(OrderingExpression ordering)
        {
            var visited = base.VisitOrdering(ordering);
            // Said only where it can matter: an index does not help an order that it was not made for.
            if (ordering.Expression is not ColumnExpression { IsNullable: false } and not SqlConstantExpression)
                Sql.Append(ordering.IsAscending ? " NULLS FIRST" : " NULLS LAST");
            return visited;
        }
    }
}
