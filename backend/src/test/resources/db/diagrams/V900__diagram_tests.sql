-- A row of the domain for tests that ask whether row and process share one transaction.
create table diagram_fact (incident text not null, word text not null);
