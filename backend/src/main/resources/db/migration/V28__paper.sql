create table paper_issued (
    id        bigint generated always as identity primary key,
    incident  text not null references incident,
    paper     text not null check (paper = 'COUNCIL'),
    number    int not null check (number > 0),
    file_name text not null,
    content   bytea not null,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    stated    jsonb not null,
    issued_at timestamptz not null,
    unique (incident, paper, number)
);
comment on table paper_issued is 'insert-only: papers as they were issued, byte for byte';
comment on column paper_issued.number is 'Which issue of the paper it is';
comment on column paper_issued.stated is 'The facts as the paper states them';
